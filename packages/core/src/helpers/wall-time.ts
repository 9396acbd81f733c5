/** Reads an RFC 9557 time or an ISO date for printing; arithmetic with time zones lives with the facts. */

const FORM =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?([Zz]|[+-]\d\d:?\d\d)?)?(?:\[!?([^\]=]+)\])?(?:\[[^\]]*\])*$/

/** A moment as a formatter needs it: what to show, and in which zone to show it. */
export interface WallTime {
  /** Milliseconds for `Intl.DateTimeFormat`, to be shown in `zone`. */
  shown: number
  /** `UTC` where `shown` already is the clock on the wall, else the zone to convert to. */
  zone: string
  /** False for a bare date. */
  hasTime: boolean
}

/**
 * A time is shown as the clock on the wall where it happens. Only an instant in UTC (`Z`) is moved,
 * to the zone in its brackets or else to `timeZone`.
 *
 * @param text such as `2026-11-20T15:00-05:00[America/New_York]` or `2026-11-20`
 * @returns undefined where the text is no time
 */
export function wallTime(text: unknown, timeZone?: string): WallTime | undefined {
  const match = typeof text === 'string' ? FORM.exec(text.trim()) : null
  if (!match) return undefined
  const [, year, month, day, hour = 0, minute = 0, second = 0, offset, own] = match
  const shown = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second)
  const back = new Date(shown)
  if (back.getUTCMonth() !== +month! - 1 || back.getUTCDate() !== +day! || +hour > 23) {
    return undefined
  }
  const isInstant = offset === 'Z' || offset === 'z'
  const zone = (isInstant && (own ?? timeZone)) || 'UTC'
  return { shown, zone, hasTime: match[4] !== undefined }
}
