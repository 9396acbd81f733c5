/** Writes a moment as the Date header has it (RFC 5322, section 3.3). */
import { dated } from '../time/dated.ts'

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const two = (number: number): string => String(number).padStart(2, '0')

/**
 * @param text an RFC 9557 time with an offset
 * @throws RangeError where it is none
 * @example mailDate('2026-11-20T15:00-05:00[America/New_York]') // 'Fri, 20 Nov 2026 15:00:00 -0500'
 */
export function mailDate(text: string): string {
  const { year, month, day, hour, minute, second, offset } = dated(text).moment
  const weekday = days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  const east = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`
  const clock = `${two(hour)}:${two(minute)}:${two(second)}`
  return `${weekday}, ${day} ${months[month - 1]} ${year} ${clock} ${east}`
}
