/** Owns when an event begins and ends, as a calendar has it: on the clock of a zone, in UTC, on a day, or local anywhere. */
import ICAL from 'ical.js'
import { instantOf, readMoment } from '../time/moment.ts'
import { isZone, wallTime, zonedInstant } from './wall-time.ts'
import type { Zones } from './zones.ts'

/** A day or a time of a calendar. */
export interface EventTime {
  time: ICAL.Time
  /** The zone that the time is told in; without it, UTC or local wherever it is read. */
  tzid?: string | undefined
  /** Milliseconds since 1970; undefined for a day, and for a time that is local wherever it is read. */
  instant?: number | undefined
}

const date = /^\d{4}-\d\d-\d\d$/

/** @param instant milliseconds since 1970 */
export function utc(instant: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(instant), true)
}

/** @throws RangeError always */
export function refuseTime(id: string, text: unknown): never {
  throw new RangeError(
    `${id}: ${JSON.stringify(text)} is neither a date nor a time such as "2026-11-20T15:00-05:00[America/New_York]"`,
  )
}

/**
 * @param text a date, or an RFC 9557 time
 * @param id what is told where the text is neither
 * @param timeZone the zone of a time that names none and tells no offset
 * @throws RangeError where the text is neither, or no offset tells what a zone that is not known would
 */
export function eventTime(
  text: string,
  id: string,
  zones: Zones,
  timeZone: string | undefined,
): EventTime {
  if (typeof text !== 'string') return refuseTime(id, text)
  if (date.test(text)) {
    const time = ICAL.Time.fromDateString(text)
    return time.toString() === text ? { time } : refuseTime(id, text)
  }
  const moment = readMoment(text) ?? refuseTime(id, text)
  const told = instantOf(moment)
  const zone = moment.zone ?? (told === undefined ? timeZone : undefined)
  if (zone === undefined && told === undefined) return { time: ICAL.Time.fromData({ ...moment }) }
  if (zone === undefined || !isZone(zone)) {
    if (told !== undefined) return { time: utc(told), instant: told }
    throw new RangeError(
      `${id}: ${JSON.stringify(text)} is in the time zone ${JSON.stringify(zone)}, which nobody knows; name one such as "America/New_York"`,
    )
  }
  const instant = told ?? zonedInstant(moment, zone)
  const tzid = zones.use(zone)
  if (tzid === undefined) return { time: utc(instant), instant }
  return { time: ICAL.Time.fromData(wallTime(instant, zone)), tzid, instant }
}

/** What a clock shows, as a number to compare by. */
const wall = ({ time }: EventTime): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)

/**
 * When an event is over, as a calendar has it: where days are told, the first that is no longer part of it.
 *
 * @param start when it begins
 * @param end the moment at which it is over, or the last day that is part of it
 * @param id what is told where there is no such event
 * @returns undefined for one that is over as it begins, which a calendar gives no end
 * @throws RangeError where the end is before the beginning, or cannot be compared with it
 */
export function eventEnd(start: EventTime, end: EventTime, id: string): EventTime | undefined {
  if (start.time.isDate !== end.time.isDate) {
    throw new RangeError(`${id}: due and end are not both dates, or both times; write them alike`)
  }
  if ((start.instant === undefined) !== (end.instant === undefined)) {
    throw new RangeError(
      `${id}: of due and end only one has an offset or a zone; write both like "2026-11-20T15:00-05:00[America/New_York]"`,
    )
  }
  const length = (end.instant ?? wall(end)) - (start.instant ?? wall(start))
  if (length < 0) throw new RangeError(`${id}: end is before due; write a time that is after it`)
  if (!end.time.isDate) return length === 0 ? undefined : end
  const next = end.time.clone()
  next.adjust(1, 0, 0, 0)
  return { time: next }
}
