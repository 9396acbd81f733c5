/** Sorts what was told by who told it: everybody who was asked, and everybody whose view is on record. */
import type { Capture } from '../../schemas/capture.ts'
import type { Person } from '../../schemas/person.ts'
import type { Standing } from '../../schemas/standing.ts'
import { instantOf } from '../../derive/instant.ts'
import { personById } from '../../derive/person-by-id.ts'

/** What one person told, in however many calls. */
export interface Call {
  /** Absent where the notes do not say who it was. */
  person?: Person
  /** When they were asked last: a time. */
  at?: string
  standing?: Standing
  notes: Capture[]
}

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''

/** What somebody said about the candidate, if anything. */
function standingOf(person: Person | undefined): Standing | undefined {
  const standing = person?.standing
  return standing && Object.values(standing).some(isGiven) ? standing : undefined
}

/**
 * The calls, the latest first; those without a time come last, in the dossier's order.
 *
 * @param notes what was noted in them
 */
export function callsOf(people: readonly Person[], notes: readonly Capture[]): Call[] {
  const speakers = new Set([
    ...notes.map(({ by }) => personById(people, by)),
    ...people.filter(standingOf),
  ])
  const calls = [...speakers].map((person): Call => {
    const own = notes.filter(({ by }) => personById(people, by) === person)
    const at = own.findLast((note) => note.at !== undefined)?.at
    const standing = standingOf(person)
    return {
      ...(person && { person }),
      ...(at !== undefined && { at }),
      ...(standing && { standing }),
      notes: own,
    }
  })
  const moment = ({ at }: Call) => instantOf(at) ?? -Infinity
  return calls.sort((one, other) => moment(other) - moment(one) || 0)
}
