/** Arithmetic on RFC 9557 times with nothing but their offsets and `Intl`. */
import { kept } from '../helpers/kept.ts'
import { twoDigits } from '../helpers/two-digits.ts'

const OFFSET = /(?:[Zz]|[+-]\d\d:?\d\d)(?=\[|$)/
const ZONE = /\[!?([^\]=]+)\]/
const HOUR = 3_600_000
const MINUTE = 60_000

/**
 * The moment that a time names, in milliseconds.
 *
 * @returns undefined where the text names none, as a bare date does
 */
export function instantOf(time: string | undefined): number | undefined {
  if (time === undefined || !OFFSET.test(time)) return undefined
  const moment = Date.parse(time.replace(/\[.*$/, ''))
  return Number.isNaN(moment) ? undefined : moment
}

/** The minutes of an offset such as `-05:00`; none in `Z` and `GMT`. */
function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(offset) ?? [0, '', 0, 0]
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
}

const formatterFor = /* @__PURE__ */ kept(
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
)

/** The zone's offset from UTC at a moment, in words; undefined where the zone is not known. */
function offsetAt(moment: number, timeZone: string): string | undefined {
  try {
    return formatterFor(timeZone, '').format(moment)
  } catch {
    return undefined
  }
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/**
 * A time some hours on, told on the clock of the same place: right across a change of the clocks.
 *
 * @param time with its offset, such as `2026-11-20T15:00-05:00[America/New_York]`
 * @returns undefined where the time cannot be read
 * @example hoursAfter('2026-03-07T15:00-05:00[America/New_York]', 24) // '2026-03-08T16:00-04:00[America/New_York]'
 */
export function hoursAfter(time: string, hours: number): string | undefined {
  const start = instantOf(time)
  if (start === undefined) return undefined
  const moment = start + hours * HOUR
  const zone = ZONE.exec(time)?.[1]
  const own = OFFSET.exec(time)![0]
  const offset = minutesOf((zone && offsetAt(moment, zone)) || own)
  const wall = new Date(moment + offset * MINUTE).toISOString()
  const clock = wall.slice(0, wall.endsWith(':00.000Z') ? 16 : 19)
  return `${clock}${offsetText(offset)}${zone ? `[${zone}]` : ''}`
}
