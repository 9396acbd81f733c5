/** Formats wall times through Intl, keeping the formatters: making one costs more than a whole letter. */
import type { WallTime } from './wall-time.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()
const KEPT = 64

/** @throws RangeError for a locale or zone that Intl does not know; callers check these options first */
export function formatTime(
  time: WallTime,
  locale: string,
  options: Readonly<Intl.DateTimeFormatOptions>,
): string {
  const key = `${locale} ${time.zone} ${Object.values(options).join(' ')}`
  let formatter = formatters.get(key)
  if (!formatter) {
    if (formatters.size >= KEPT) formatters.clear()
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: time.zone })
    formatters.set(key, formatter)
  }
  // Intl puts a narrow no-break space before "PM"; letters are plain text, so an ordinary space it is.
  return formatter.format(time.shown).replace(/\u202f/g, ' ')
}
