/** Formats wall times: in American English by itself, else through Intl. */
import { englishTime } from './english-time.ts'
import { isEnglish } from './is-english.ts'
import { kept } from './kept.ts'
import type { WallTime } from './wall-time.ts'

const formatterFor = kept(
  (locale, options) =>
    new Intl.DateTimeFormat(locale, JSON.parse(options) as Intl.DateTimeFormatOptions),
)

/**
 * A zone that Intl does not know, as data may name one, is shown as UTC.
 *
 * @throws RangeError for a locale that Intl does not know; the options of a rendering are checked first
 */
export function formatTime(
  { shown, zone: timeZone }: WallTime,
  locale: string,
  options: Readonly<Intl.DateTimeFormatOptions>,
): string {
  if (timeZone === 'UTC' && isEnglish(locale) && !options.timeZoneName) {
    return englishTime(shown, options)
  }
  const formatterIn = (timeZone: string) =>
    formatterFor(locale, JSON.stringify({ ...options, timeZone }))
  let formatter
  try {
    formatter = formatterIn(timeZone)
  } catch {
    formatter = formatterIn('UTC')
  }
  // Intl puts a narrow no-break space before "PM"; letters are plain text, so an ordinary space it is.
  return formatter.format(shown).replace(/\u202f/g, ' ')
}
