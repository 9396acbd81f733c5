/** Finds the person a document is for, and the interview it is about. */
import { nearest } from '../findings/did-you-mean.ts'
import type { Finding } from '../findings/finding.ts'
import type { Interview } from '../schemas/interview.ts'
import type { Person } from '../schemas/person.ts'
import { inOrder, isAhead } from './in-order.ts'

type Found<Entity> = { found: Entity; finding?: never } | { found?: never; finding: Finding }

/** The parts of a dossier that know who met whom. */
export interface Meetings {
  people?: Person[]
  interviews?: Interview[]
}

/** A question for a hint, where some candidate is near. */
function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const near = nearest(word, candidates)
  return near && `Did you mean ${near}?`
}

const fold = (text: string): string => text.normalize().trim().replace(/\s+/g, ' ').toLowerCase()

function labels({ id, name }: Person): string[] {
  return [id, name?.full, name?.given, name?.family].filter((label) => label !== undefined)
}

/** What keeps somebody or something from being found. */
function failed(code: string, message: string, hint: string, path?: string): { finding: Finding } {
  return { finding: { code, severity: 'error', message, hint, ...(path && { place: { path } }) } }
}

/** A person by id, or by a name that only one person has. */
export function selectPerson(people: readonly Person[], to: string): Found<Person> {
  const byId = people.find(({ id }) => id === to)
  const named = people.filter((person) => labels(person).some((label) => fold(label) === fold(to)))
  const found = byId ?? named[0]
  const idsOf = (all: readonly Person[]) => all.map(({ id }) => id).join(', ')
  if (found && (byId || !named[1])) return { found }
  if (found) {
    const message = `${named.length} people are called ${JSON.stringify(to)}.`
    return failed('ambiguous-person', message, `Name the person by id: ${idsOf(named)}.`)
  }
  const known = people[0] ? `The dossier knows ${idsOf(people)}.` : 'Add the person under `people`.'
  const message = `The dossier knows no person ${JSON.stringify(to)}.`
  return failed(
    'unknown-person',
    message,
    didYouMean(to, people.flatMap(labels)) ?? known,
    'people',
  )
}

/** What is wrong with an interview's id that the dossier does not have. */
export function unknownInterview(
  { interviews = [] }: Meetings,
  id: string | undefined,
): Finding | undefined {
  if (id === undefined || interviews.some((interview) => interview.id === id)) return undefined
  const ids = interviews.map((interview) => interview.id)
  const known = ids[0]
    ? `The dossier knows ${ids.join(', ')}.`
    : 'Add the interview under `interviews`.'
  const message = `The dossier knows no interview ${JSON.stringify(id)}.`
  return failed('unknown-interview', message, didYouMean(id, ids) ?? known, 'interviews').finding
}

/**
 * The interview with an id, or else the latest with the person.
 *
 * @param now where it matters what has taken place: one that is still to come counts only where no other has
 */
export function selectInterview(
  interviews: readonly Interview[],
  person: Person,
  id: string | undefined,
  now: string | undefined,
): Found<Interview> | undefined {
  const withPerson = interviews.filter((interview) => interview.people?.includes(person.id))
  if (id === undefined) {
    const ordered = inOrder(withPerson)
    const latest = ordered.findLast((each) => !isAhead(each, now)) ?? ordered.at(-1)
    return latest && { found: latest }
  }
  const isMeant = (interview: Interview) => interview.id === id
  const found = withPerson.find(isMeant)
  if (found) return { found }
  const near = didYouMean(
    id,
    withPerson.map((interview) => interview.id),
  )
  const who = person.name?.full ?? person.id
  const which = `the interview ${JSON.stringify(id)}.`
  const message = interviews.some(isMeant)
    ? `${who} was not in ${which}`
    : `The dossier knows no ${which.slice(4)}`
  const hint = near ?? `Name an interview that ${who} was in.`
  return failed('unknown-interview', message, hint, 'interviews')
}

/** Everybody met, in the order of the meetings; everybody known where no interview is on record. */
export function peopleMet(
  { people = [], interviews = [] }: Meetings,
  interview?: string,
): Person[] {
  const held = inOrder(interviews).filter(({ id }) => interview === undefined || id === interview)
  if (held.length === 0) return interview === undefined ? [...people] : []
  const ids = new Set(held.flatMap((each) => each.people ?? []))
  return [...ids].flatMap((id) => people.find((person) => person.id === id) ?? [])
}
