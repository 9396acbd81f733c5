/** Interviews to come, and the thank-you letters that are due after those that are over. */
import { hoursAfter, instantOf } from '../instant.ts'
import { endOf } from '../last-talk.ts'
import { personById } from '../person-by-id.ts'
import { weekAfter } from '../zoned.ts'
import type { Action, Application, Moment } from './action.ts'

/** Hours that pass, whatever the clocks do. */
const HOURS = 24

/** A letter that is a week late is too late to be spoken of. */
const isTooLate = (due: string, { at, timeZone }: Moment): boolean =>
  (instantOf(weekAfter(due, timeZone)) ?? Infinity) < at

export function lettersDue({ people, interviews = [] }: Application, moment: Moment): Action[] {
  return interviews.flatMap((interview): Action[] => {
    const over = instantOf(endOf(interview))
    if (over === undefined) return []
    if (over > moment.at) {
      const due = interview.start ?? endOf(interview)!
      return [{ code: 'interview', due, interview, document: 'preparation-sheet' }]
    }
    const due = hoursAfter(endOf(interview)!, HOURS)
    if (due === undefined || isTooLate(due, moment)) return []
    return [...new Set(interview.people ?? [])]
      .filter((id) => !interview.thanked?.includes(id))
      .flatMap((id) => personById(people, id) ?? [])
      .map((person) => ({
        code: 'thank-you',
        due,
        person,
        interview,
        document: 'thank-you-letter',
      }))
  })
}
