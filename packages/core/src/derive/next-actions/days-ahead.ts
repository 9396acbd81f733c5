/** The days that are settled once an offer is accepted. */
import { todayOf } from '../zoned.ts'
import { latestOffer } from '../latest-offer.ts'
import type { Action, Application, Moment } from './action.ts'

export function daysAhead(
  { offers, notice, employment }: Application,
  { now, timeZone }: Moment,
): Action[] {
  const today = todayOf(now, timeZone)!
  const offer = latestOffer(offers)
  const start = employment?.start ?? offer?.start
  const last = notice?.lastDay
  const isAhead = (day: string | undefined): day is string => day !== undefined && day >= today
  return [
    ...(isAhead(last) ? [{ code: 'last-day' as const, due: last }] : []),
    ...(isAhead(start) ? [{ code: 'first-day' as const, due: start, document: 'objectives' }] : []),
  ]
}
