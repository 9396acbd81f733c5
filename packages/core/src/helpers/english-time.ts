/** Says times in American English as `Intl` says them, which alone takes longer to load than a letter takes to write. */
import { twoDigits } from './two-digits.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sun Mon Tues Wednes Thurs Fri Satur'.split(' ')

/**
 * @param shown milliseconds whose UTC clock is the clock to show
 * @param options those of dates and clock times that helpers use, without time zone names
 * @example englishTime(0, { weekday: 'long', month: 'long', day: 'numeric' }) // 'Thursday, January 1'
 */
export function englishTime(
  shown: number,
  { hour, weekday, month, year }: Readonly<Intl.DateTimeFormatOptions>,
): string {
  const date = new Date(shown)
  if (hour) {
    const hours = date.getUTCHours()
    return `${hours % 12 || 12}:${twoDigits(date.getUTCMinutes())} ${hours < 12 ? 'AM' : 'PM'}`
  }
  const name = MONTHS[date.getUTCMonth()]!
  const parts = [
    weekday && `${WEEKDAYS[date.getUTCDay()]}day`,
    month && `${month === 'short' ? name.slice(0, 3) : name} ${date.getUTCDate()}`,
    year && date.getUTCFullYear(),
  ]
  return parts.filter(Boolean).join(', ')
}
