/** What is due next, as a calendar takes it. */
import { instantOf } from '../derive/instant.ts'
import type { DueRow } from './due-next.ts'

/** An entry of a calendar; fits what `@cuecard/files/ics` writes. */
export interface DueEvent {
  /** The same for the same action each time. */
  id: string
  title: string
  detail?: string | undefined
  /** An RFC 9557 time, or a date. */
  due: string
  end?: string | undefined
  place?: string | undefined
  /** How long before it to remind, in minutes. */
  alarmMinutes: number
}

/** When to remind, in minutes before: of a time, and of a day, which begins at midnight. */
const AN_HOUR = 60
const NINE_IN_THE_MORNING = -9 * 60

/** Whether a calendar can end an event so: what a dossier tells of an interview may be at odds with itself. */
const isAfter = (end: string, due: string): boolean =>
  (instantOf(end) ?? -Infinity) > (instantOf(due) ?? Infinity)

/**
 * An event for each row that has an action.
 *
 * @param rows what `dueNext` gave
 * @example
 * writeIcs(dueEvents(dueNext(pipeline, dossier, { now }).rows), { now })
 */
export function dueEvents(rows: readonly DueRow[]): DueEvent[] {
  return rows.flatMap(({ number, next, words }) => {
    if (!next) return []
    const { id, code, due, person, interview, offer } = next
    const about = [person?.id, interview?.id, offer?.id].filter((part) => part !== undefined)
    const end = interview?.end && isAfter(interview.end, due) ? interview.end : undefined
    const [application = '', stage, what = ''] = words
    return [
      {
        id: [id ?? number, code, ...about].join('/'),
        title: `${what} (${application})`,
        detail: stage,
        due,
        ...(code === 'interview' && { end, place: interview?.place }),
        alarmMinutes: due.includes('T') ? AN_HOUR : NINE_IN_THE_MORNING,
      },
    ]
  })
}
