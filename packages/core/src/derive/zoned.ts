/** Calendar arithmetic on RFC 9557 times, on the clock of their own place; by Temporal, so that no change of the clocks upsets it. */
import { Temporal } from 'temporal-polyfill'

const ZONE = /\[!?([^\]=]+)\]/
const OFFSET = /([Zz]|[+-]\d\d:?\d\d)(?=\[|$)/

/** A calendar week. */
const WEEK = { days: 7 } as const

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

/**
 * A time in its own zone: that of its brackets, else its fixed offset; for an instant in UTC without one, `timeZone`.
 *
 * @returns undefined where the text names no moment, as a bare date does
 */
export function zoned(
  time: string | undefined,
  timeZone = 'UTC',
): Temporal.ZonedDateTime | undefined {
  const offset = time === undefined ? undefined : OFFSET.exec(time)?.[1]
  if (time === undefined || offset === undefined) return undefined
  const own = ZONE.exec(time)?.[1] ?? (/z/i.test(offset) ? timeZone : offset)
  const instant = attempt(() => Temporal.Instant.from(time.replace(/\[.*$/, '')))
  return (
    instant && (attempt(() => instant.toZonedDateTimeISO(own)) ?? instant.toZonedDateTimeISO('UTC'))
  )
}

/** A time as a dossier writes it: to the minute, where it has no seconds. */
export function timeText(time: Temporal.ZonedDateTime): string {
  const isFull = time.second === 0 && time.millisecond === 0
  const fixed = /^[+-]/.test(time.timeZoneId)
  return time.toString({
    smallestUnit: isFull ? 'minute' : 'second',
    ...(fixed && { timeZoneName: 'never' }),
  })
}

/**
 * The same hour on the clock a calendar week on.
 *
 * @example weekAfter('2026-10-30T15:00-04:00[America/New_York]') // '2026-11-06T15:00-05:00[America/New_York]'
 */
export function weekAfter(time: string, timeZone?: string): string | undefined {
  const from = zoned(time, timeZone)
  return from && timeText(from.add(WEEK))
}

/** The day of a time on its own clock, or of a date; undefined where there is none. */
export function dayOf(time: string | undefined, timeZone?: string): string | undefined {
  const there = zoned(time, timeZone)
  if (there) return there.toPlainDate().toString()
  return attempt(() => Temporal.PlainDate.from(time ?? '').toString())
}

/** Which day it is: where the days are counted, or else where `now` was told. */
export function todayOf(now: string | undefined, timeZone?: string): string | undefined {
  const here = zoned(now, timeZone)
  const there = timeZone === undefined ? here : attempt(() => here?.withTimeZone(timeZone))
  return there?.toPlainDate().toString()
}

/** The day some days after another. */
export function daysAfter(day: string, days: number): string | undefined {
  return attempt(() => Temporal.PlainDate.from(day).add({ days }).toString())
}

/** The moment at which a day ends in a zone, in milliseconds: a deadline that is a date is kept until then. */
export function endOfDay(day: string, timeZone: string): number | undefined {
  const next = daysAfter(day, 1)
  if (next === undefined) return undefined
  return attempt(() => Temporal.PlainDate.from(next).toZonedDateTime(timeZone).epochMilliseconds)
}
