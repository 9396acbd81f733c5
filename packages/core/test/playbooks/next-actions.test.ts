/** What is due next, on the clock of its own place, whatever the clocks do. */
import { Temporal } from 'temporal-polyfill'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '../../src/derive/next-actions/action.ts'
import { nextActions } from '../../src/derive/next-actions/next-actions.ts'
import { weekAfter } from '../../src/derive/zoned.ts'
import { cases } from '../support/cases.ts'

const dana = { id: 'dana', name: { full: 'Dana Whitfield' }, phone: '+1 555 0123' }
const tom = { id: 'tom', name: { full: 'Tom Chen' } }

/** An application after one interview with two people. */
const after = (end: string, rest: Application = {}): Application => ({
  people: [dana, tom],
  interviews: [{ id: 'last', people: ['dana', 'tom'], end }],
  ...rest,
})

/** What is due, as one line each. */
const due = (application: Application, now: string, timeZone?: string): string[] =>
  nextActions([application], { now, timeZone }).map(
    ({ code, due, person, overdue }) =>
      `${code}${person ? ` ${person.id}` : ''} ${due}${overdue ? ' late' : ''}`,
  )

describe('24 hours are 24 hours, and a week is a week on the wall', () => {
  it.each([
    [
      'spring in New York',
      '2026-03-07T15:00-05:00[America/New_York]',
      '2026-03-08T16:00-04:00[America/New_York]',
      '2026-03-14T15:00-04:00[America/New_York]',
    ],
    [
      'autumn in New York',
      '2026-10-31T15:00-04:00[America/New_York]',
      '2026-11-01T14:00-05:00[America/New_York]',
      '2026-11-07T15:00-05:00[America/New_York]',
    ],
    [
      'spring in Berlin',
      '2026-03-28T10:30+01:00[Europe/Berlin]',
      '2026-03-29T11:30+02:00[Europe/Berlin]',
      '2026-04-04T10:30+02:00[Europe/Berlin]',
    ],
    [
      'autumn on Lord Howe Island, by half an hour',
      '2026-04-04T12:00+11:00[Australia/Lord_Howe]',
      '2026-04-05T11:30+10:30[Australia/Lord_Howe]',
      '2026-04-11T12:00+10:30[Australia/Lord_Howe]',
    ],
    [
      'a day that Samoa never had',
      '2011-12-29T12:00-10:00[Pacific/Apia]',
      '2011-12-31T12:00+14:00[Pacific/Apia]',
      '2012-01-05T12:00+14:00[Pacific/Apia]',
    ],
    [
      'an offset without a zone',
      '2026-03-07T15:00-05:00',
      '2026-03-08T15:00-05:00',
      '2026-03-14T15:00-05:00',
    ],
  ])('%s', (_what, end, day, week) => {
    expect(due(after(end), end)).toEqual([
      `thank-you dana ${day}`,
      `thank-you tom ${day}`,
      `follow-up-call ${week}`,
    ])
  })

  it('an hour that a week later does not exist is the next that does', () => {
    expect(weekAfter('2026-03-01T02:30-05:00[America/New_York]')).toBe(
      '2026-03-08T03:30-04:00[America/New_York]',
    )
  })

  const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC']
  const moment = fc
    .tuple(
      fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2035, 0) }),
      fc.constantFrom(...zones),
    )
    .map(([at, zone]) =>
      Temporal.Instant.fromEpochMilliseconds(Math.floor(at / 60_000) * 60_000).toZonedDateTimeISO(
        zone,
      ),
    )

  it('holds for every moment in every zone', () => {
    fc.assert(
      fc.property(moment, (end) => {
        const text = end.toString({ smallestUnit: 'minute' })
        const [letter, , call] = nextActions([after(text)], { now: text })
        const [day, week] = [letter!, call!].map((each) => Temporal.ZonedDateTime.from(each.due))
        expect(day!.epochMilliseconds - end.epochMilliseconds).toBe(24 * 3_600_000)
        expect(day!.timeZoneId).toBe(end.timeZoneId)
        expect(week!.toPlainDate().since(end.toPlainDate()).days).toBe(7)
        const exists = end.toPlainDateTime().add({ days: 7 }).toZonedDateTime(end.timeZoneId)
        expect(week!.toPlainTime().toString()).toBe(exists.toPlainTime().toString())
      }),
      { numRuns: Math.ceil(cases / 4) },
    )
  })
})

const end = '2026-11-19T16:30-05:00[America/New_York]'
const morning = '2026-11-20T09:00-05:00[America/New_York]'

describe('letters', () => {
  it('are late once the day has passed, and no longer spoken of a week after that', () => {
    const sent = after(end, { decision: { callBack: { allowed: false } } })
    const letters = (now: string) =>
      due(sent, now).map((line) => line.split(' ').slice(1).join(' '))
    const day = '2026-11-20T16:30-05:00[America/New_York]'
    expect(letters('2026-11-20T16:30-05:00[America/New_York]')).toEqual([
      `dana ${day}`,
      `tom ${day}`,
    ])
    expect(letters('2026-11-20T16:31-05:00[America/New_York]')[0]).toBe(`dana ${day} late`)
    expect(letters('2026-11-27T16:31-05:00[America/New_York]')).toEqual([])
  })

  it('that are sent are done', () => {
    const interviews = [{ id: 'last', people: ['dana', 'tom'], end, thanked: ['tom'] }]
    expect(due({ people: [dana, tom], interviews }, morning)[0]).toMatch(/^thank-you dana/)
    expect(due({ people: [dana, tom], interviews }, morning)[1]).toMatch(/^follow-up-call/)
  })

  it('wait until the interview is over; until then it is what comes', () => {
    const start = '2026-11-20T14:00-05:00[America/New_York]'
    const interviews = [
      { id: 'next', people: ['dana'], start, end: '2026-11-20T15:00-05:00[America/New_York]' },
    ]
    expect(due({ people: [dana], interviews }, morning)).toEqual([`interview ${start}`])
  })
})

describe('the call', () => {
  const at = '2026-11-24T16:00-05:00[America/New_York]'

  it.each([
    ['at the hour agreed', { allowed: true, with: 'dana', at }, [`call-back dana ${at}`]],
    [
      'within the week',
      { with: 'dana' },
      ['follow-up-call dana 2026-11-26T16:30-05:00[America/New_York]'],
    ],
    ['not at all, where they would rather not', { allowed: false, at }, []],
    ['no more, once it is made', { at, called: morning }, []],
  ])('%s', (_what, callBack, expected) => {
    const calls = due(after(end, { decision: { callBack } }), morning)
    expect(calls.filter((line) => line.includes('call'))).toEqual(expected)
  })

  it('is made when something was noted during it, and silence is counted from there', () => {
    const captures = [{ id: 'x', script: 'follow-up-call', words: 'Soon.', at: morning }]
    expect(due(after(end, { captures }), morning).slice(2)).toEqual(['silence 2026-11-27'])
  })

  it('knows the number, the script and the questions', () => {
    const [call] = nextActions(
      [{ ...after(end), interviews: [], decision: { callBack: { with: 'dana', at } } }],
      { now: morning },
    )
    expect(call).toMatchObject({
      phone: dana.phone,
      script: 'follow-up-call',
      document: 'follow-up-questions',
    })
  })
})

describe('the decision', () => {
  const decision = { expected: '2026-12-04' }

  it.each([
    ['2026-12-04T23:00-05:00[America/New_York]', ['decision 2026-12-04', 'silence 2026-12-11']],
    ['2026-12-05T00:30-05:00[America/New_York]', ['silence 2026-12-11']],
    ['2026-12-12T09:00-05:00[America/New_York]', ['silence 2026-12-11']],
  ])('seen from %s', (now, expected) => expect(due({ decision }, now)).toEqual(expected))

  it('ends with its day where the person is', () => {
    const now = '2026-12-05T00:30-05:00[America/New_York]'
    expect(due({ decision }, now, 'America/Los_Angeles')).toContain('decision 2026-12-04')
  })
})

describe('an offer', () => {
  const spoken = {
    id: 'a',
    form: 'spoken',
    by: 'dana',
    received: end,
    respondBy: '2026-11-27',
  } as const

  it('that is spoken is asked for in writing, by the next day at the same hour', () => {
    const lines = due({ people: [dana], offers: [spoken] }, morning)
    expect(lines).toEqual([
      'offer-in-writing dana 2026-11-20T16:30-05:00[America/New_York]',
      'answer-offer dana 2026-11-27',
    ])
  })

  it.each([
    ['job', 'outcome-guide'],
    ['different-job', 'alternative-response'],
    ['contract', 'contract-response'],
  ] as const)('of the kind %s is answered with %s', (kind, document) => {
    const offers = [{ id: 'a', kind, form: 'written', respondBy: '2026-11-27' } as const]
    expect(nextActions([{ offers }], { now: morning })).toMatchObject([
      { code: 'answer-offer', document },
    ])
  })

  it('that is late is late from the next day on', () => {
    const offers = [{ id: 'a', respondBy: '2026-11-19' }]
    expect(due({ offers }, morning)).toEqual(['answer-offer 2026-11-19 late'])
  })

  it('that is accepted leaves the last day and the first', () => {
    const accepted: Application = {
      stage: 'accepted',
      offers: [{ ...spoken, start: '2027-01-11' }],
      notice: { lastDay: '2027-01-08' },
    }
    expect(due(accepted, morning)).toEqual(['last-day 2027-01-08', 'first-day 2027-01-11'])
  })
})

it('asks for nothing once it is over', () => {
  for (const over of [
    { stage: 'closed' },
    { outcome: 'rejection' },
    { outcome: 'silence' },
  ] as const) {
    expect(due(after(end, { ...over, decision: { expected: '2026-12-04' } }), morning)).toEqual([])
  }
})

it('puts several applications in one order, each with its own place and id', () => {
  const actions = nextActions(
    [
      { id: 'acme', decision: { expected: '2026-12-04' } },
      after(end),
      { id: 'globex', offers: [{ id: 'a', respondBy: '2026-11-20' }] },
    ],
    { now: morning },
  )
  expect(actions.map(({ application, id, code }) => [application, id, code])).toEqual([
    [1, undefined, 'thank-you'],
    [1, undefined, 'thank-you'],
    [2, 'globex', 'answer-offer'],
    [1, undefined, 'follow-up-call'],
    [0, 'acme', 'decision'],
    [0, 'acme', 'silence'],
  ])
})

it('finds nothing in nothing, and refuses a moment that is none', () => {
  expect(nextActions([], { now: morning })).toEqual([])
  expect(
    nextActions([{}, { interviews: [{ id: 'x', people: ['nobody'], end: 'soon' }] }], {
      now: morning,
    }),
  ).toEqual([])
  expect(() => nextActions([], { now: 'today' })).toThrow(RangeError)
})
