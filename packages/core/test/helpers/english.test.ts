/** What is said in English without Intl is what Intl says. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishTime } from '../../src/helpers/english-time.ts'
import { isEnglish } from '../../src/helpers/is-english.ts'
import { list } from '../../src/helpers/list.ts'

/** Every style of a date, and the clock. */
const styles: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { weekday: 'long', month: 'long', day: 'numeric' },
  { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { weekday: 'long' },
  { hour: 'numeric', minute: '2-digit' },
]
const DAY = 86_400_000
const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe.each(['en', 'en-US'])('%s', (locale) => {
  const formatters = styles.map(
    (options) =>
      [options, new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })] as const,
  )
  /** What is said otherwise than Intl says it. */
  const otherwise = (moments: readonly number[]): string[] =>
    moments.flatMap((moment) =>
      formatters
        .map(([options, formatter]) => [englishTime(moment, options), formatter.format(moment)])
        .flatMap(([said, intl]) => (said === plain(intl!) ? [] : [`${said}, not ${intl}`])),
    )
  const days = (from: number, to: number): number[] =>
    Array.from({ length: (to - from) / DAY }, (_, day) => from + day * DAY)

  test('is known', () => expect(isEnglish(locale)).toBe(true))

  test('every day of our time, and of years that calendars differ in', () => {
    expect(otherwise(days(Date.UTC(1995, 0), Date.UTC(2045, 0)))).toEqual([])
    for (const year of [100, 999, 1582, 1600, 1752, 1900, 2100, 9999]) {
      expect(otherwise(days(Date.UTC(year, 0), Date.UTC(year + 1, 0)))).toEqual([])
    }
  })

  test('every minute of a day', () => {
    const minutes = Array.from({ length: 1440 }, (_, minute) => Date.UTC(2026, 10, 22, 0, minute))
    expect(otherwise(minutes)).toEqual([])
  })

  test('any moment that a time can name', () => {
    const moment = fc.integer({ min: Date.UTC(100, 0), max: Date.UTC(9999, 11, 31, 23, 59) })
    fc.assert(
      fc.property(moment, (each) => {
        expect(otherwise([each])).toEqual([])
      }),
    )
  })

  test('any list', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        fc.constantFrom('and', 'or'),
        (words, joint) => {
          const type = joint === 'or' ? 'disjunction' : 'conjunction'
          const said = list([words], { with: joint }, { locale }) ?? ''
          expect(said).toBe(new Intl.ListFormat(locale, { type }).format(words))
        },
      ),
    )
  })
})

test.each(['en-GB', 'en-u-ca-buddhist', 'EN', 'de'])('%s is left to Intl', (locale) => {
  expect(isEnglish(locale)).toBe(false)
})
