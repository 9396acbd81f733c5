/** Owns how somebody who is named on the spot becomes a person of the dossier. */
import type { Dossier } from '../schemas/dossier.ts'
import type { Person } from '../schemas/person.ts'
import { isSameName, slugOf } from './items.ts'

/** A dossier that knows the person, and the id by which it does. */
export interface WithPerson<Data> {
  data: Data & Pick<Dossier, 'people'>
  id: string
}

const isCalled = ({ name }: Person, asked: string): boolean =>
  [name.full, name.given, name.family].some((each) => each && isSameName(each, asked))

/** An id that nobody has. Names without letters of the alphabet give none of their own. */
function freeId(people: readonly Person[], name: string): string {
  const slug = slugOf(name) || 'person'
  let id = slug
  for (let count = 2; people.some((person) => person.id === id); count++) id = `${slug}-${count}`
  return id
}

/**
 * Finds the person whom a name means, or adds them with that name and an id made from it.
 *
 * Where several are called so, the first is meant. Nothing is guessed of the name: it is kept whole, as it was typed.
 *
 * @param data the dossier; it is not changed
 * @param name as somebody types it, with words in it
 * @example
 * const { data, id } = withPerson(dossier, 'Dana Whitfield')
 * const session = start(script, { data, with: [id] })
 */
export function withPerson<Data extends Partial<Dossier>>(
  data: Data,
  name: string,
): WithPerson<Data> {
  const full = name.trim().replace(/\s+/g, ' ')
  const people = data.people ?? []
  const known = people.find((person) => isCalled(person, full))
  if (known) return { data: { ...data, people }, id: known.id }
  const id = freeId(people, full)
  return { data: { ...data, people: [...people, { id, name: { full } }] }, id }
}
