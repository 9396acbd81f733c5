/** Reads a moment as dossiers write it (RFC 9557), as far as files tell it: the clock, the offset, the zone. */

export interface Moment {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  /** Minutes east of UTC; undefined where the text does not tell. */
  offset?: number
  /** An IANA time zone. */
  zone?: string
}

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:([Zz])|([+-])(\d\d):?(\d\d))?(?:\[!?([A-Za-z][\w+\-/]*)\])?(?:\[!?[a-z][\w-]*=[^\]]*\])*$/

/**
 * @returns the moment, or undefined for what is none; a date alone is none
 * @example readMoment('2026-11-20T15:00-05:00[America/New_York]') // { hour: 15, offset: -300, … }
 */
export function readMoment(text: string): Moment | undefined {
  const found = pattern.exec(text.trim())
  if (!found) return undefined
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0)) as [number, number, number, number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  // What the calendar does not have, it moves.
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return undefined
  if (date.getUTCHours() !== hour || date.getUTCMinutes() !== minute) return undefined
  const [, , , , , , , utc, sign, hours, minutes, zone] = found
  const east = sign && (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return {
    ...{ year, month, day, hour, minute, second },
    ...(utc ? { offset: 0 } : typeof east === 'number' ? { offset: east } : {}),
    ...(zone !== undefined && { zone }),
  }
}

/** @returns milliseconds since 1970, or undefined where the offset is not known */
export function instantOf(moment: Moment): number | undefined {
  if (moment.offset === undefined) return undefined
  const { year, month, day, hour, minute, second, offset } = moment
  return Date.UTC(year, month - 1, day, hour, minute, second) - offset * 60_000
}
