/** What helpers print: words that a person would say, and nothing where there is nothing to say. */
import { describe, expect, test } from 'vitest'
import { helpers } from '../../src/helpers/registry.ts'

const settings = { locale: 'en' }
const say = (name: string, args: unknown[], hash = {}, more = {}): unknown =>
  helpers[name]!.run(args, hash, { ...settings, ...more })

const dana = { full: 'Dana Whitfield', given: 'Dana', family: 'Whitfield', courtesy: 'Ms.' }

describe('names', () => {
  test.each([
    [dana, 'Dana Whitfield', 'Dana', 'Ms. Whitfield'],
    [{ full: 'Björk' }, 'Björk', 'Björk', 'Björk'],
    [{ full: 'Priya', courtesy: 'Ms.' }, 'Priya', 'Priya', 'Ms. Priya'],
    [
      { full: 'Ludwig van Beek', given: 'Ludwig', family: 'van Beek', courtesy: 'Dr.' },
      'Ludwig van Beek',
      'Ludwig',
      'Dr. van Beek',
    ],
    [{ full: '山田 花子', given: '花子', family: '山田' }, '山田 花子', '花子', '山田 花子'],
    [{ given: 'Ana', family: 'Ruiz' }, 'Ana Ruiz', 'Ana', 'Ana Ruiz'],
    [undefined, undefined, undefined, undefined],
    ['Dana', undefined, undefined, undefined],
    [{ full: '  ' }, undefined, undefined, undefined],
  ])('%j', (name, whole, first, formal) => {
    expect([say('name', [name]), say('first-name', [name]), say('formal-name', [name])]).toEqual([
      whole,
      first,
      formal,
    ])
  })
})

describe('a and an, by sound', () => {
  test.each(
    `a: user, used car, European, one-off, university, unit, Utah trip, unanimous vote, ubiquitous problem, UX designer, US firm, manager, 180, Ukrainian team, hotel
an: engineer, hour, MBA, HR manager, unusual idea, uninteresting job, umbrella, honest talk, 8-hour day, 11th hour, 18, unimportant detail, urgent call, heir, SQL test, usher, idea`
      .split('\n')
      .flatMap((line) => {
        const [article, words] = line.split(': ') as [string, string]
        return words.split(', ').map((word) => [article, word])
      }),
  )('%s %s', (article, word) => {
    expect(say('an', [word])).toBe(`${article} ${word}`)
  })
})

describe('times', () => {
  const interview = '2026-11-12T15:05-05:00[America/New_York]'
  test.each([
    ['long', 'November 12, 2026'],
    ['weekday', 'Thursday, November 12'],
    ['full', 'Thursday, November 12, 2026'],
    ['short', 'Nov 12'],
    ['day', 'Thursday'],
    ['no such style', undefined],
  ])('date in the style %s', (style, words) => {
    expect(say('date', [interview], { style })).toBe(words)
  })

  test('the clock is the one on the wall where it happens', () => {
    expect(say('time', [interview])).toBe('3:05 PM')
    expect(say('time', [interview], {}, { timeZone: 'Asia/Tokyo' })).toBe('3:05 PM')
  })

  test('an instant in UTC is shown in the zone in its brackets, else in the one asked for', () => {
    expect(say('date', ['2026-11-20T20:00Z[Asia/Tokyo]'], { style: 'full' })).toBe(
      'Saturday, November 21, 2026',
    )
    expect(say('time', ['2026-11-20T20:00Z'], {}, { timeZone: 'America/New_York' })).toBe(
      '3:00 PM EST',
    )
  })

  test('a zone that nobody knows is shown as UTC', () => {
    expect(say('time', ['2026-11-20T20:00Z[Mars/Olympus]'])).toBe('8:00 PM UTC')
    expect(say('date', ['2026-11-20T20:00Z[Mars/Olympus]'], {}, { locale: 'en-GB' })).toBe(
      '20 November 2026',
    )
  })

  test('the locale decides the order', () => {
    expect(say('date', ['2026-11-12'], {}, { locale: 'en-GB' })).toBe('12 November 2026')
  })

  test.each(['', 'soon', '2026-02-31', '2026-13-01', 7, undefined, '2026-11-12T25:00'])(
    '%j is no time',
    (time) => {
      expect(say('date', [time])).toBeUndefined()
    },
  )

  test('a bare date has no clock', () => {
    expect(say('time', ['2026-11-12'])).toBeUndefined()
  })

  test('many locales and zones do not pile up formatters', () => {
    for (let year = 1900; year < 2100; year++) {
      expect(say('date', [`${year}-01-01`], {}, { locale: `en-u-nu-latn-x-a${year}` })).toContain(
        String(year),
      )
    }
  })
})

describe('small words', () => {
  test.each([
    ['list', [['a']], {}, 'a'],
    ['list', [['a', 'b']], {}, 'a and b'],
    ['list', [['a', 'b', 'c']], {}, 'a, b, and c'],
    ['list', [['a', 'b', 'c']], { with: 'or' }, 'a, b, or c'],
    ['list', [['a', '', null, { b: 1 }, 3]], {}, 'a and 3'],
    ['list', [[]], {}, undefined],
    ['list', ['a'], {}, undefined],
    ['possessive', ['Dana'], {}, "Dana's"],
    ['possessive', ['Chris'], {}, "Chris's"],
    ['possessive', ['Northwind Systems'], {}, "Northwind Systems'"],
    ['possessive', [''], {}, undefined],
    ['plural', [1, 'story', 'stories'], {}, 'story'],
    ['plural', [0, 'story', 'stories'], {}, 'stories'],
    ['plural', ['1', 'story', 'stories'], {}, undefined],
    ['ordinal', [1], {}, '1st'],
    ['ordinal', [2], {}, '2nd'],
    ['ordinal', [3], {}, '3rd'],
    ['ordinal', [11], {}, '11th'],
    ['ordinal', [112], {}, '112th'],
    ['ordinal', [21], {}, '21st'],
    ['ordinal', [3], { style: 'word' }, 'third'],
    ['ordinal', [12], { style: 'word' }, '12th'],
    ['ordinal', [1.5], {}, undefined],
    ['number-word', [0], {}, 'no'],
    ['number-word', [4], {}, 'four'],
    ['number-word', [13], {}, '13'],
    ['number-word', [2.5], {}, '2.5'],
    ['upper-first', ['iOS apps'], {}, 'iOS apps'],
    ['lower-first', ['Our releases'], {}, 'our releases'],
    ['lower-first', ['I think'], {}, 'I think'],
    ['lower-first', ["I'm sure"], {}, "I'm sure"],
    ['lower-first', ['SQL is slow'], {}, 'SQL is slow'],
    ['lower-first', ['A plan'], {}, 'a plan'],
    ['lower-first', [undefined], {}, undefined],
    ['upper-first', ['élan'], {}, 'Élan'],
    ['upper-first', ['3 things'], {}, '3 things'],
    ['upper-first', [''], {}, ''],
    ['sentence', ['it works'], {}, 'it works.'],
    ['sentence', ['Does it?'], {}, 'Does it?'],
    ['sentence', ['He said "no."'], {}, 'He said "no."'],
    ['sentence', ['it works, '], {}, 'it works.'],
    ['sentence', ['  '], {}, undefined],
    ['no-stop', ['Turnover fell.'], {}, 'Turnover fell'],
    ['no-stop', ['at 9 a.m.'], {}, 'at 9 a.m.'],
    ['no-stop', ['and so on...'], {}, 'and so on...'],
    ['count', [['a', 'b']], {}, 2],
    ['count', ['ab'], {}, undefined],
    ['eq', ['a', 'a'], {}, true],
    ['eq', ['1', 1], {}, false],
    ['not', [[]], {}, true],
    ['and', ['a', []], {}, false],
    ['and', ['a', 1], {}, true],
    ['or', [undefined, '', [0]], {}, true],
    ['or', [], {}, false],
  ])('%s %j %j is %j', (name, args, hash, words) => {
    expect(say(name, args as unknown[], hash)).toBe(words)
  })
})

test('no helper throws on anything, and none returns an object', () => {
  const odd: unknown[] = [
    undefined,
    null,
    NaN,
    Infinity,
    -1,
    '',
    ' ',
    [],
    {},
    () => 1,
    Symbol('x'),
    '\0',
    [null],
    new Date(0),
  ]
  for (const [name, { run }] of Object.entries(helpers)) {
    for (const value of odd) {
      for (const other of odd) {
        const result = run([value, other, value], {}, settings)
        expect(['string', 'number', 'boolean', 'undefined'], name).toContain(typeof result)
      }
    }
  }
})
