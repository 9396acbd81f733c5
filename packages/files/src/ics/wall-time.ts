/** What a clock shows, in a time zone, at a moment. */

export interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/**
 * @param instant milliseconds since 1970
 * @throws RangeError for a time zone that is not known
 */
export function wallTime(instant: number, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(instant)
  const part = (name: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(({ type }) => type === name)?.value)
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

/** Whether there is such a time zone. */
export function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

/** @returns how far a zone's clock is ahead of UTC at a moment, in milliseconds */
function ahead(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallTime(instant, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant
}

/**
 * When a clock shows a time.
 *
 * @returns milliseconds since 1970; of a time that a clock passes over, or shows twice, one of those that it could be
 * @throws RangeError for a time zone that is not known
 */
export function zonedInstant(wall: WallTime, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wall
  const shown = Date.UTC(year, month - 1, day, hour, minute, second)
  const guess = shown - ahead(shown, timeZone)
  return shown - ahead(guess, timeZone)
}
