/** Owns which dates and times need no second look, without a time library: those of our days, in zones named in full. */
import { unsure } from './unsure.ts'

/**
 * The offset of a zone from UTC at a moment.
 *
 * @param zone such as `America/New_York`
 * @param moment in milliseconds since 1970, UTC
 * @returns minutes, positive east of Greenwich; `undefined` where it is not certain, or the zone may not exist
 */
export type OffsetAt = (zone: string, moment: number) => number | undefined

const DATE = /^((?:19[89]|20\d)\d)-(\d\d)-(\d\d)$/
const TIME =
  /^((?:19[89]|20\d)\d-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):(\d\d)(?:\[((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/-]+)\])?)$/
const MINUTE = 60_000

/** Leaves the quick reading unless the calendar has the day. Returns its start, UTC. */
export function soundDate(text: string): number {
  const [, year, month, day] = DATE.exec(text) ?? unsure()
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (start.getUTCMonth() !== Number(month) - 1 || start.getUTCDate() !== Number(day)) unsure()
  return start.getTime()
}

/** Leaves the quick reading unless the time exists and its zone, if named, has its offset. Returns the moment. */
export function soundTime(text: string, offsetAt: OffsetAt): number {
  const [, day, hour, minute, second, sign, hours, minutes, zone] = TIME.exec(text) ?? unsure()
  const inDay = [hour, minute, second ?? 0].map(Number) as [number, number, number]
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  const isClock = inDay[0] < 24 && inDay[1] < 60 && inDay[2] < 60
  if (!isClock || Number(hours ?? 0) > 14 || Number(minutes ?? 0) > 59) unsure()
  const local = soundDate(day!) + (inDay[0] * 60 + inDay[1]) * MINUTE + inDay[2] * 1000
  const moment = local - offset * MINUTE
  if (zone !== undefined && offsetAt(zone, moment) !== offset) unsure()
  return moment
}
