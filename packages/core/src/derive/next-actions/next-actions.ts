/** What is due next on each of several applications, and when, on the clock of its own place. */
import { instantOf } from '../instant.ts'
import { latestOffer } from '../latest-offer.ts'
import { endOfDay, zoned } from '../zoned.ts'
import type { Action, Application, Moment } from './action.ts'
import { decisionDue, offerDue } from './answers-due.ts'
import { callsDue } from './calls-due.ts'
import { daysAhead } from './days-ahead.ts'
import { lettersDue } from './letters-due.ts'

/** A next action, and the application that it is for. */
export interface NextAction extends Action {
  /** The place of the application in the list that was given, from 0. */
  application: number
  /** The application's id, where it has one. */
  id?: string
  /** Whether its time has passed. Silence is never late. */
  overdue: boolean
}

export interface NextActionsOptions {
  /** The moment to count from, an RFC 9557 time. */
  now: string
  /** Where days begin and end that carry no zone, as a decision's; the zone of `now` by default. */
  timeZone?: string | undefined
}

function actionsOf(application: Application, moment: Moment): Action[] {
  const { stage, outcome, offers } = application
  if (stage === 'closed' || outcome === 'rejection' || outcome === 'silence') return []
  if (stage === 'accepted') return daysAhead(application, moment)
  const letters = lettersDue(application, moment)
  if (latestOffer(offers)) return [...letters, ...offerDue(application, moment)]
  if (outcome !== undefined || stage === 'offer') return letters
  return [...letters, ...callsDue(application, moment), ...decisionDue(application, moment)]
}

/** When something is late: a time once it has passed, a date once its day is over. */
const deadline = (due: string, timeZone: string): number =>
  instantOf(due) ?? endOfDay(due, timeZone) ?? Infinity

/**
 * The next actions of all applications, what is due first coming first. Nothing is invented: each follows from a
 * date that the dossier has.
 *
 * @param applications dossiers, or as much of each as {@link Application} names
 * @throws RangeError where `now` is no RFC 9557 time
 * @example
 * nextActions([dossier], { now: '2026-11-20T09:00-05:00[America/New_York]' })[0]
 * // { code: 'thank-you', due: '2026-11-20T16:30-05:00[America/New_York]', person: …, overdue: false, … }
 */
export function nextActions(
  applications: readonly Application[],
  { now, timeZone }: NextActionsOptions,
): NextAction[] {
  const here = zoned(now, timeZone)
  if (!here) throw new RangeError(`now cannot be ${JSON.stringify(now)}: it is no time`)
  const moment = { now, at: here.epochMilliseconds, timeZone: timeZone ?? here.timeZoneId }
  return applications
    .flatMap((application, index) =>
      actionsOf(application, moment).map((action): NextAction & { by: number } => {
        const by = deadline(action.due, moment.timeZone)
        return {
          ...action,
          application: index,
          ...(application.id !== undefined && { id: application.id }),
          overdue: action.code !== 'silence' && by < moment.at,
          by,
        }
      }),
    )
    .sort((one, other) => one.by - other.by)
    .map(({ by: _by, ...action }) => action)
}
