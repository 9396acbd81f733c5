/** Owns which date a file may be given: a moment that is the same wherever the file is opened. */
import { instantOf, type Moment, readMoment } from './moment.ts'

/** A moment, and when it is in milliseconds since 1970. */
export interface Dated {
  moment: Moment & { offset: number }
  instant: number
}

/**
 * @param text an RFC 9557 time with an offset
 * @throws RangeError where it is none
 * @example dated('2026-11-20T15:00-05:00').instant // 1795204800000
 */
export function dated(text: string): Dated {
  const moment = typeof text === 'string' ? readMoment(text) : undefined
  const instant = moment && instantOf(moment)
  if (moment?.offset === undefined || instant === undefined) {
    throw new RangeError(
      `date cannot be ${JSON.stringify(text)}; write it like "2026-11-20T15:00-05:00"`,
    )
  }
  return { moment: { ...moment, offset: moment.offset }, instant }
}
