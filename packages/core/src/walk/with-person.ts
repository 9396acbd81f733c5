/** Owns how somebody who is named on the spot becomes a person of the dossier. */
import type { Dossier } from '../schemas/dossier.ts'
import type { Person } from '../schemas/person.ts'
import { UsageError } from '../render/usage-error.ts'
import { isSameName } from './is-same-name.ts'
import { slugOf } from './items.ts'

/** A dossier that knows the person, and the id by which it does. */
export interface WithPerson<Data> {
  data: Data & Pick<Dossier, 'people'>
  id: string
}

/** Data may be of any shape: who has no name is called nothing. */
const isCalled = (person: Person | null, asked: string): boolean => {
  const { full, given, family } = person?.name ?? {}
  return [full, given, family].some((each) => typeof each === 'string' && isSameName(each, asked))
}

/** An id that nobody has. Names without letters of the alphabet give none of their own. */
function freeId(people: readonly Person[], name: string): string {
  const slug = slugOf(name) || 'person'
  let id = slug
  for (let count = 2; people.some((person) => person?.id === id); count++) id = `${slug}-${count}`
  return id
}

/**
 * Finds the person whom a name means, or adds them with that name and an id made from it.
 *
 * Where several are called so, the first is meant. Nothing is guessed of the name: it is kept whole, as it was typed.
 *
 * @param data the dossier; it is not changed
 * @param name as somebody types it, with words in it
 * @throws UsageError where the name has no words
 * @example
 * const { data, id } = withPerson(dossier, 'Dana Whitfield')
 * const session = start(script, { data, with: [id] })
 */
export function withPerson<Data extends Partial<Dossier>>(
  data: Data,
  name: string,
): WithPerson<Data> {
  const full = String(name ?? '')
    .trim()
    .replace(/\s+/g, ' ')
  if (full === '') {
    throw new UsageError(`name cannot be ${JSON.stringify(name)}; write it like "Dana Whitfield"`)
  }
  const people = Array.isArray(data?.people) ? data.people : []
  const known = people.find((person) => isCalled(person, full))
  if (known) return { data: { ...data, people }, id: known.id }
  const id = freeId(people, full)
  return { data: { ...data, people: [...people, { id, name: { full } }] }, id }
}
