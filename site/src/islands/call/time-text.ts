/** Owns how this machine's time is written down: by RFC 9557, with its offset and the name of its zone. */

const two = (part: number): string => String(Math.floor(part)).padStart(2, '0')

/**
 * A moment as the core takes it.
 *
 * @example timeText(new Date()) // '2026-11-20T15:00:00-05:00[America/New_York]'
 */
export function timeText(moment: Date): string {
  const minutes = -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const ahead = Math.abs(minutes)
  const offset = `${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return `${local}${offset}${timeZone ? `[${timeZone}]` : ''}`
}
