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
  const agree = (moment: number) => {
    for (const [options, formatter] of formatters) {
      const said = englishTime(moment, options)
      if (said !== plain(formatter.format(moment))) {
        expect(said, JSON.stringify(options)).toBe(plain(formatter.format(moment)))
      }
    }
  }

  test('is known', () => expect(isEnglish(locale)).toBe(true))

  test('every day of our time, and of years that calendars differ in', () => {
    for (let day = Date.UTC(1995, 0, 1); day < Date.UTC(2045, 0, 1); day += DAY) agree(day)
    for (const year of [100, 999, 1582, 1600, 1752, 1900, 2100, 9999]) {
      for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) agree(day)
    }
  })

  test('every minute of a day', () => {
    for (let minute = 0; minute < 1440; minute++) agree(Date.UTC(2026, 10, 22, 0, minute))
  })

  test('any moment that a time can name', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(100, 0), max: Date.UTC(9999, 11, 31, 23, 59) }),
        agree,
      ),
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
