/** The moment that a verb counts from: what `--now` says, or this machine's clock. */
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'

/** Time as it is on a clock, without saying where that hangs, but for a zone in brackets. */
const BARE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:\[!?([^\]=]+)\])?$/

/** A moment as an RFC 9557 text, with an offset in minutes, or with this machine's. */
export function timeText(moment: Date, minutes = -moment.getTimezoneOffset()): string {
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  const ahead = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}

/** How far a zone is ahead of UTC at a moment, in minutes. @throws RangeError where there is no such zone */
function offsetIn(timeZone: string, moment: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const words = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)/.exec(words ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** A clock's time in its zone; without one, this machine's. */
function onTheClock(clock: string, zone: string | undefined): string {
  if (zone === undefined) return timeText(new Date(clock))
  const wall = Date.parse(`${clock}Z`)
  // The offset of about that time leads to the time itself, but in the hour that clocks pass over.
  const about = wall - offsetIn(zone, wall) * 60_000
  const offset = offsetIn(zone, about)
  return `${timeText(new Date(wall - offset * 60_000), offset)}[${zone}]`
}

/**
 * @param given what `--now` and `--time-zone` say
 * @returns an RFC 9557 time, with its offset
 * @throws UsageError where it is no time
 * @example momentOf({ now: '2026-11-20T15:00', timeZone: 'America/New_York' }, io) // '2026-11-20T15:00:00-05:00[America/New_York]'
 */
export function momentOf(
  { now, timeZone }: { now?: string | undefined; timeZone?: string | undefined },
  io: Io,
): string {
  if (now === undefined) return timeText(io.now())
  const text = now.trim().toUpperCase().replace(' ', 'T').replace(',', '.')
  const [day = '', clock = text] = [text.slice(0, 10), text.replace(/\[.*$/, '')]
  const isDay = new Date(`${day}T00:00Z`)
  const isThere = !Number.isNaN(isDay.getTime()) && isDay.toISOString().startsWith(day)
  const refused = new UsageError(
    `--now cannot be '${now}'`,
    'write it like 2026-11-20T15:00, or with its offset, 2026-11-20T15:00-05:00',
  )
  if (!isThere || !clock.includes('T') || Number.isNaN(Date.parse(clock))) throw refused
  const [, bare] = BARE.exec(text) ?? []
  if (bare === undefined) return now
  const own = /\[!?([^\]=]+)\]/.exec(now)?.[1]
  try {
    return onTheClock(bare, own ?? timeZone)
  } catch {
    if (own !== undefined) throw refused
    // The other is refused by its own name, where it is used.
    return now
  }
}
