/** Tells of a person or an interview that was asked for and is in no dossier, also where the document at hand asks for neither. */
import type { Finding } from '../findings/finding.ts'
import type { AnyOptions } from './options.ts'
import { type Meetings, selectPerson, unknownInterview } from './select.ts'

/**
 * A document that is written to nobody in particular passes over `to` and `interview`; a name that nobody has is a
 * mistake all the same.
 *
 * @param data a dossier, or `{ applications }`
 * @returns a finding each, with "did you mean"
 * @example unknownNames(dossier, { to: 'dnaa' }) // [{ code: 'unknown-person', hint: 'Did you mean dana?', … }]
 */
export function unknownNames(
  data: Meetings | { applications: readonly Meetings[] },
  { to, interview }: Pick<AnyOptions, 'to' | 'interview'>,
): Finding[] {
  const all: readonly Meetings[] = 'applications' in data ? data.applications : [data]
  const people = all.flatMap((each) => each.people ?? [])
  const interviews = all.flatMap((each) => each.interviews ?? [])
  // The same person in two applications is one.
  const distinct = [...new Map(people.map((person) => [person.id, person])).values()]
  const wrong = [
    to === undefined ? undefined : selectPerson(distinct, to).finding,
    unknownInterview({ interviews }, interview),
  ]
  return wrong.filter((finding) => finding !== undefined)
}
