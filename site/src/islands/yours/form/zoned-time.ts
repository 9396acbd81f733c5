/** Owns how a time is picked: a clock on the wall and a time zone, written as the dossier has it (RFC 9557). */

/** A time taken apart: what the clock shows, as `<input type="datetime-local">` has it, and where. */
export interface ZonedTime {
  clock: string
  zone: string
}

const form =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?(?:\[!?([^\]]+)\])?$/

/** The time zone of this browser. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** A time as it was kept; the zone is empty where only an offset is known. */
export function readZoned(text: string): ZonedTime | undefined {
  const match = form.exec(text)
  return match ? { clock: match[1]!, zone: match[3] ?? '' } : undefined
}

/** How far a zone is ahead of UTC at a moment, in minutes. */
function minutesAhead(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
    ...({ hour: 'numeric', minute: 'numeric', second: 'numeric' } as const),
  }).formatToParts(moment)
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return Math.round((shown - moment) / 60_000)
}

const two = (number: number): string => String(number).padStart(2, '0')

/** `-05:00` */
export function offsetText(minutes: number): string {
  const far = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}`
}

/**
 * A time as the dossier has it.
 *
 * @throws RangeError where the zone is none
 * @example
 * writeZoned({ clock: '2026-11-20T15:00', zone: 'America/New_York' }) // '2026-11-20T15:00-05:00[America/New_York]'
 */
export function writeZoned({ clock, zone }: ZonedTime): string {
  const wall = Date.parse(`${clock}Z`)
  // The offset there and then: guessed, and guessed again from where the guess leads, for the days when clocks change.
  const guess = minutesAhead(zone, wall)
  const minutes = minutesAhead(zone, wall - guess * 60_000)
  return `${clock}${offsetText(minutes)}[${zone}]`
}
