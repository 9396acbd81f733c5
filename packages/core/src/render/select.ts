/** Finds the person a document is for, and the interview it is about. */
import { nearest } from '../findings/did-you-mean.ts'
import type { Finding } from '../findings/finding.ts'
import type { Interview } from '../schemas/interview.ts'
import type { Person } from '../schemas/person.ts'

type Found<Entity> = { found: Entity; finding?: never } | { found?: never; finding: Finding }

/** The parts of a dossier that know who met whom. */
export interface Meetings {
  people?: Person[]
  interviews?: Interview[]
}

const fold = (text: string | undefined): string => (text ?? '').trim().toLocaleLowerCase('en')

function labels({ id, name }: Person): string[] {
  return [id, name?.full, name?.given, name?.family].filter((label) => label !== undefined)
}

/** A person by id, or by a name that only one person has. */
export function selectPerson(people: readonly Person[], to: string): Found<Person> {
  const byId = people.find((person) => person.id === to)
  if (byId) return { found: byId }
  const named = people.filter((person) => labels(person).some((label) => fold(label) === fold(to)))
  if (named.length === 1) return { found: named[0]! }
  if (named.length > 1) {
    const ids = named.map((person) => person.id).join(', ')
    const message = `${named.length} people are called ${JSON.stringify(to)}.`
    const hint = `Name the person by id: ${ids}.`
    return { finding: { code: 'ambiguous-person', severity: 'error', message, hint } }
  }
  const near = nearest(to, people.flatMap(labels))
  const known =
    people.length > 0 ? `The dossier knows ${people.map(({ id }) => id).join(', ')}.` : ''
  const hint =
    near === undefined ? known || 'Add the person under `people`.' : `Did you mean ${near}?`
  const message = `The dossier knows no person ${JSON.stringify(to)}.`
  return {
    finding: {
      code: 'unknown-person',
      severity: 'error',
      message,
      place: { path: 'people' },
      hint,
    },
  }
}

/** The instant an interview begins, in milliseconds; the brackets of RFC 9557 are not needed for it. */
function instant({ start, end }: Interview): number {
  return Date.parse((end ?? start ?? '').replace(/\[.*$/, ''))
}

/** In the order in which they took place; those without a time stay where the dossier has them. */
export function inOrder(interviews: readonly Interview[]): Interview[] {
  return [...interviews].sort((one, other) => {
    const byTime = instant(one) - instant(other)
    if (byTime) return byTime
    return (one.round ?? 0) - (other.round ?? 0) || 0
  })
}

/** The interview with an id, or else the latest with the person. */
export function selectInterview(
  interviews: readonly Interview[],
  person: Person,
  id: string | undefined,
): Found<Interview> | undefined {
  const withPerson = interviews.filter((interview) => interview.people?.includes(person.id))
  if (id === undefined) {
    const latest = inOrder(withPerson).at(-1)
    return latest && { found: latest }
  }
  const chosen = withPerson.find((interview) => interview.id === id)
  if (chosen) return { found: chosen }
  const exists = interviews.some((interview) => interview.id === id)
  const near = nearest(
    id,
    withPerson.map((interview) => interview.id),
  )
  const who = person.name?.full ?? person.id
  const message = exists
    ? `${who} was not in the interview ${JSON.stringify(id)}.`
    : `The dossier knows no interview ${JSON.stringify(id)}.`
  const hint =
    near === undefined ? `Name an interview that ${who} was in.` : `Did you mean ${near}?`
  return {
    finding: {
      code: 'unknown-interview',
      severity: 'error',
      message,
      place: { path: 'interviews' },
      hint,
    },
  }
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
