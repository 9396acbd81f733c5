/** Whom a letter is for, and which talk it is about. */
import { describe, expect, it } from 'vitest'
import { thankYouLetter } from '../../generated/catalog.ts'
import { lettersFor, render } from '../../src/index.ts'
import type { Interview } from '../../src/schemas/interview.ts'
import { dana, letterData, talk, tom } from '../support/letter-data.ts'

const both: Interview = {
  id: 'first',
  people: ['dana', 'tom'],
  discussed: [
    { with: ['dana'], topic: 'weekly releases' },
    { with: ['tom'], topic: 'the office in Porto' },
  ],
}
const subjectFor = (data: ReturnType<typeof letterData>, to: string, interview?: string) =>
  render(thankYouLetter, data, { to, interview }).subject

describe('the person', () => {
  it.each(['dana', 'Dana Whitfield', 'dana  whitfield ', ' DANA  ', 'Dana', 'Whitfield'])(
    'is found by %j',
    (to) => {
      const { body, findings } = render(thankYouLetter, letterData([both]), { to })
      expect(findings).toEqual([])
      expect(body).toContain('Dear Dana,')
    },
  )

  it('is found however the marks of the name are written', () => {
    const zoe = { id: 'zoe', name: { full: 'Zo\u00eb Brandt' } }
    const data = letterData([talk('one', ['zoe'], 'weekly releases')], [zoe])
    expect(render(thankYouLetter, data, { to: 'Zoe\u0308 Brandt' }).body).toContain('Dear Zo')
  })

  it('is found by id before any name', () => {
    const named = { id: 'other', name: { full: 'dana' } }
    const data = letterData([both], [named, dana])
    expect(render(thankYouLetter, data, { to: 'dana' }).body).toContain('Dear Dana,')
  })

  it('is not guessed at where a name is not unique', () => {
    const data = letterData([both], [dana, { id: 'dana-two', name: { full: 'Dana Whitfield' } }])
    const { body, findings } = render(thankYouLetter, data, { to: 'Dana Whitfield' })
    expect(body).toBeNull()
    expect(findings).toEqual([
      {
        code: 'ambiguous-person',
        severity: 'error',
        message: '2 people are called "Dana Whitfield".',
        hint: 'Name the person by id: dana, dana-two.',
      },
    ])
  })

  it.each([
    ['dnaa', 'Did you mean dana?'],
    ['Dana Whitfeld', 'Did you mean Dana Whitfield?'],
    ['zzz', 'The dossier knows dana, tom.'],
  ])('that nobody knows, %j, comes with a hint', (to, hint) => {
    const { body, findings } = render(thankYouLetter, letterData([both]), { to })
    expect(body).toBeNull()
    expect(findings).toMatchObject([
      { code: 'unknown-person', severity: 'error', place: { path: 'people' }, hint },
    ])
    expect(findings[0]!.message).toContain(JSON.stringify(to))
  })

  it('that nobody knows, in a dossier without people', () => {
    const { findings } = render(thankYouLetter, letterData([], []), { to: 'dana' })
    expect(findings).toMatchObject([{ hint: 'Add the person under `people`.' }])
  })

  it.each(['__proto__', 'constructor', 'toString', ''])('is nobody called %j', (to) => {
    const { body, findings } = render(thankYouLetter, letterData([both]), { to })
    expect(body).toBeNull()
    expect(findings).toMatchObject([{ code: 'unknown-person' }])
  })
})

describe('the interview', () => {
  const first = talk('first', ['dana'], 'the first things', {
    start: '2026-11-20T09:00-08:00[America/Los_Angeles]',
  })
  const second = talk('second', ['dana'], 'the second things', {
    start: '2026-11-20T11:00-05:00[America/New_York]',
  })

  it('is the latest by the moment, not by the clock on the wall', () => {
    expect(subjectFor(letterData([first, second]), 'dana')).toContain('the first things')
    expect(subjectFor(letterData([second, first]), 'dana')).toContain('the first things')
  })

  it('that is still to come waits, where another one has begun', () => {
    const ahead = { id: 'ahead', people: ['dana'], start: '2026-12-01T09:00Z' }
    const data = letterData([first, ahead])
    const at = (now?: string) => render(thankYouLetter, data, { to: 'dana', now }).subject
    expect(at('2026-11-21T09:00Z')).toContain('the first things')
    // Where the time is not known, or nothing has begun, the latest of all counts.
    expect(at()).toBeUndefined()
    expect(at('2026-11-01T09:00Z')).toBeUndefined()
  })

  it('that is still to come is no reason to miss a letter to whoever is met then', () => {
    const ahead = { id: 'ahead', people: ['tom'], start: '2026-12-01T09:00Z' }
    const made = (now: string, interviews = [first, ahead]) =>
      lettersFor(thankYouLetter, letterData(interviews), { now })
    const now = '2026-11-20T20:00Z'
    expect(made(now).letters.map(({ person }) => person?.id)).toEqual(['dana'])
    expect(made(now).findings).toEqual([])
    expect(made('2026-12-02T09:00Z').letters.map(({ body }) => body === null)).toEqual([
      false,
      true,
    ])
    expect(made(now, [ahead]).findings).toMatchObject([{ code: 'missing-fact' }])
  })

  it('is the latest with that person, whoever else was met later', () => {
    const later = talk('third', ['tom'], 'the third things', { start: '2026-12-01T09:00Z' })
    expect(subjectFor(letterData([first, second, later]), 'dana')).toContain('the first things')
    expect(subjectFor(letterData([first, second, later]), 'tom')).toContain('the third things')
  })

  it('is the one of the latest round where no time is told', () => {
    const rounds = [
      talk('b', ['dana'], 'round two', { round: 2 }),
      talk('a', ['dana'], 'round one', { round: 1 }),
    ]
    expect(subjectFor(letterData(rounds), 'dana')).toContain('round two')
  })

  it('is the last of the dossier where neither time nor round is told', () => {
    const data = letterData([talk('b', ['dana'], 'this'), talk('a', ['dana'], 'that')])
    expect(subjectFor(data, 'dana')).toContain('that')
  })

  it('is found whatever stands between two times: what has none keeps its place', () => {
    const early = talk('early', ['dana'], 'early things', { start: '2026-10-01T09:00Z' })
    const late = talk('late', ['dana'], 'late things', { start: '2026-11-01T09:00Z' })
    const unknown = talk('unknown', ['dana'], 'unknown things', { round: 9 })
    for (const order of [
      [late, unknown, early],
      [unknown, late, early],
      [early, unknown, late],
    ]) {
      const ids = order.map(({ id }) => id).join()
      expect(subjectFor(letterData(order), 'dana'), ids).toContain('late things')
    }
    expect(subjectFor(letterData([late, early, unknown]), 'dana')).toContain('unknown things')
  })

  it('is the one that is asked for', () => {
    expect(subjectFor(letterData([first, second]), 'dana', 'second')).toContain('the second things')
  })

  it.each([
    ['secnd', 'The dossier knows no interview "secnd".', 'Did you mean second?'],
    [
      'zzz',
      'The dossier knows no interview "zzz".',
      'Name an interview that Dana Whitfield was in.',
    ],
  ])('that nobody knows, %j', (interview, message, hint) => {
    const { body, findings } = render(thankYouLetter, letterData([first, second]), {
      to: 'dana',
      interview,
    })
    expect(body).toBeNull()
    expect(findings).toMatchObject([
      { code: 'unknown-interview', severity: 'error', message, hint },
    ])
  })

  it('without that person', () => {
    const { body, findings } = render(thankYouLetter, letterData([both, second]), {
      to: 'tom',
      interview: 'second',
    })
    expect(body).toBeNull()
    expect(findings[0]!.message).toBe('Tom Chen was not in the interview "second".')
  })
})

describe('letters for everybody', () => {
  const peopleOf = (...args: Parameters<typeof lettersFor>) =>
    lettersFor(...args).letters.map(({ person }) => person)

  it('are in the order of the meetings, one for each person', () => {
    const data = letterData([
      talk('later', ['dana', 'tom'], 'this', { start: '2026-11-21T09:00Z' }),
      talk('earlier', ['tom'], 'that', { start: '2026-11-20T09:00Z' }),
    ])
    expect(peopleOf(thankYouLetter, data)).toEqual([
      { id: 'tom', name: 'Tom Chen' },
      { id: 'dana', name: 'Dana Whitfield' },
    ])
  })

  it('are for those of one interview where it is named', () => {
    const data = letterData([both, talk('second', ['tom'], 'that')])
    expect(peopleOf(thankYouLetter, data, { interview: 'second' })).toEqual([
      { id: 'tom', name: 'Tom Chen' },
    ])
  })

  it('is one letter with `to`', () => {
    expect(peopleOf(thankYouLetter, letterData([both]), { to: 'tom' })).toEqual([
      { id: 'tom', name: 'Tom Chen' },
    ])
  })

  it('leave out who is in no interview, and an id that nobody has', () => {
    const data = letterData([talk('only', ['dana', 'ghost'], 'this')])
    expect(peopleOf(thankYouLetter, data)).toEqual([{ id: 'dana', name: 'Dana Whitfield' }])
  })

  it('are none where nobody was met, and all that is missing is said at once', () => {
    const { letters, findings } = lettersFor(thankYouLetter, {})
    expect(letters).toEqual([])
    expect(findings[0]).toMatchObject({ code: 'nobody-met', place: { path: 'people' } })
    expect(findings.slice(1).map(({ code }) => code)).toEqual(Array(3).fill('missing-fact'))
  })

  it.each([
    ['frist', 'Did you mean first?'],
    ['zzz', 'The dossier knows first.'],
  ])('are none for an interview that nobody knows, %j', (interview, hint) => {
    const { letters, findings } = lettersFor(thankYouLetter, letterData([both]), { interview })
    expect(letters).toEqual([])
    expect(findings).toMatchObject([{ code: 'unknown-interview', severity: 'error', hint }])
  })

  it('are none for an interview without anybody, and it is named', () => {
    const data = letterData([both, { id: 'empty', people: [] }])
    const { letters, findings } = lettersFor(thankYouLetter, data, { interview: 'empty' })
    expect(letters).toEqual([])
    expect(findings[0]).toMatchObject({ code: 'nobody-met', place: { path: 'interviews' } })
    expect(findings[0]!.message).toContain('"empty"')
  })

  it('of whom one is not ready leave the others ready', () => {
    const data = letterData([
      {
        id: 'only',
        people: ['dana', 'tom'],
        discussed: [{ with: ['tom'], topic: 'weekly releases' }],
      },
    ])
    const { letters, findings } = lettersFor(thankYouLetter, data)
    expect(letters.map(({ person, body }) => [person!.id, body === null])).toEqual([
      ['dana', true],
      ['tom', false],
    ])
    expect(findings).toMatchObject([{ code: 'missing-fact', severity: 'error' }])
    expect(findings[0]!.message).toContain('Dana Whitfield')
  })

  it('tell what is wrong with the data once, however many letters there are', () => {
    const data = { ...letterData([both]), candidate: { name: 'Sam Reed' } }
    const { findings } = lettersFor(thankYouLetter, data)
    expect(findings.map(({ code }) => code)).toEqual(['wrong-type'])
  })

  it('warn where two say nearly the same', () => {
    const [topic, yours] = ['the move to weekly releases', 'I would begin with the slow tests.']
    const alike = talk('only', ['dana', 'tom'], topic)
    alike.discussed = [{ with: ['dana', 'tom'], topic, yours }]
    const { findings } = lettersFor(thankYouLetter, letterData([alike]))
    expect(findings).toMatchObject([{ code: 'near-duplicate-letters', severity: 'warning' }])
    expect(findings[0]!.message).toMatch(/Dana Whitfield.*Tom Chen/)
  })

  it('do not warn where each takes up something of its own', () => {
    const apart = talk('only', ['dana', 'tom'], 'x')
    apart.discussed = [
      { with: ['dana'], topic: 'weekly releases', yours: 'I would begin with the slow tests.' },
      { with: ['tom'], topic: 'the office in Porto', yours: 'Moving there would suit my family.' },
    ]
    expect(lettersFor(thankYouLetter, letterData([apart], [dana, tom])).findings).toEqual([])
  })
})
