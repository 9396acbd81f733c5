/** Owns what counts as a date, a time, a yes: words land in a typed field only where they are plainly such. */
import { hoursAfter, instantOf } from '../derive/instant.ts'
import { wallTime } from '../helpers/wall-time.ts'
import type { Takes } from '../script/script.ts'
import { datePattern, timePattern } from '../shape/time-pattern.ts'

export type Value = string | number | boolean

const OFFSET = /(?:Z|[+-]\d\d:\d\d)(?=\[|$)/

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

/** Whether the zone that a time names exists, and has the offset that it tells. */
function isSound(time: string): boolean {
  const zone = /\[([^\]]+)\]/.exec(time)?.[1]
  if (instantOf(time) === undefined) return false
  if (zone === undefined) return true
  if (!isZone(zone)) return false
  const own = OFFSET.exec(time)?.[0].replace('Z', '+00:00')
  return OFFSET.exec(hoursAfter(time, 0) ?? '')?.[0] === own
}

/**
 * Words as the value that a field takes.
 *
 * @returns undefined where they are no such thing
 * @example wordsAs('yes', 'yes-or-no') // true
 */
export function wordsAs(text: string, takes: Takes | undefined): Value | undefined {
  const words = text.trim()
  const bare = words.replace(/[.!]+$/, '').toLowerCase()
  switch (takes) {
    case undefined:
      return words
    case 'nothing':
      return undefined
    case 'date':
      return datePattern.test(words) && wallTime(words) ? words : undefined
    case 'time':
      return timePattern.test(words) && wallTime(words) && isSound(words) ? words : undefined
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : undefined
    case 'yes-or-no':
      if (bare === 'yes' || bare === 'true') return true
      return bare === 'no' || bare === 'false' ? false : undefined
    case 'id':
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(words) ? words : undefined
    default:
      return takes.find((word) => word === bare)
  }
}

const wanted: Record<string, string> = {
  date: 'a date such as 2026-12-04',
  time: 'a time such as 2026-11-25T16:00-05:00[America/New_York]',
  number: 'a number',
  'yes-or-no': 'yes or no',
  id: 'a person of the dossier',
  nothing: 'nothing',
}

/** What a field takes, in words. */
export const takesInWords = (takes: Takes): string =>
  typeof takes === 'string' ? (wanted[takes] ?? takes) : `one of ${takes.join(', ')}`
