/** Owns when and where it is, as the command line tells the library: the browser's clock, time zone and language. */
import type { AnyOptions, DocumentDefinition } from '@cuecard/core'
import { offsetText } from '../form/zoned-time.ts'

/** A moment as an RFC 9557 text, with this browser's offset. */
export function timeText(moment: Date): string {
  const minutes = 0 - moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  return `${local}${offsetText(minutes)}`
}

const base = (tag: string): string => tag.toLowerCase().split('-')[0]!

/** How dates are written: as where the reader is, as long as it is the language of the words. */
export const localeFor = (language: string): string | undefined =>
  navigator.languages.find((tag) => base(tag) === base(language))

/** What a rendering in this browser starts from. */
export function optionsHere({ locale, needs }: DocumentDefinition<unknown>, now: Date): AnyOptions {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    now: timeText(now),
    locale: localeFor(locale),
    ...(needs.includes('timeZone') && { timeZone: zone }),
  }
}
