import { describe, expect, it } from 'vitest'
import { facts } from '../../src/playbooks/second-interview-preparation/thank-you-letter.ts'
import type { FactsContext } from '../../src/render/document-definition.ts'
import { type Rendered, nearDuplicates } from '../../src/render/near-duplicates.ts'
import type { Accomplishment } from '../../src/schemas/accomplishment.ts'
import type { Discussed } from '../../src/schemas/discussed.ts'
import type { Interview } from '../../src/schemas/interview.ts'
import type { Person } from '../../src/schemas/person.ts'

const dana: Person = {
  id: 'dana',
  name: { full: 'Dana Whitfield', given: 'Dana', family: 'Whitfield' },
}
const suryani: Person = { id: 'suryani', name: { full: 'Suryani' } }

const releases: Accomplishment = {
  id: 'releases',
  title: 'Cut release time',
  similar: 'we cut release time from six weeks to one',
}
const onCall: Accomplishment = {
  id: 'on-call',
  title: 'A calmer on-call rota',
  result: 'Pages at night fell by two thirds.',
  similar: 'we got the night pages down by two thirds',
}
const accomplishments = [releases, onCall]

function letter(
  discussed: Discussed[],
  more: Partial<FactsContext> & { met?: Partial<Interview> } = {},
) {
  const { met, ...rest } = more
  const interview: Interview = { id: 'second', people: ['dana'], discussed, ...met }
  const context: FactsContext = {
    person: dana,
    interview,
    locale: 'en',
    channel: 'email',
    tone: 'warm',
    ...rest,
  }
  return facts({ accomplishments }, context)
}

describe('the topics of a letter', () => {
  it('are those with its reader, or with everybody', () => {
    const mine = { with: ['dana'], topic: 'the releases', yours: 'I would start small.' }
    const theirs = { with: ['suryani'], topic: 'the budget', yours: 'I would ask first.' }
    const shared = { topic: 'the second plant', said: 'it opens in spring' }
    const met = { people: ['dana', 'suryani'] }
    const { topics } = letter([shared, theirs, mine], { met }).facts
    expect(topics.map(({ discussed }) => discussed)).toEqual([mine, shared])
    expect(topics[0]!.discussed).toBe(mine)
  })

  it('are none where nothing was discussed with its reader', () => {
    expect(letter([{ with: ['suryani'], topic: 'the budget' }]).facts).toMatchObject({
      topics: [],
      others: [],
    })
    expect(
      facts({}, { person: dana, locale: 'en', channel: 'email', tone: 'warm' }).facts.topics,
    ).toEqual([])
  })

  it('are only named where all of it was everybody’s and the letter has nothing of its reader’s own', () => {
    const met = { people: ['dana', 'suryani'] }
    const discussed = [{ topic: 'the second plant', said: 'it opens in spring' }]
    expect(letter(discussed, { met }).facts).toMatchObject({
      topics: [],
      others: ['the second plant'],
    })
    const person = { ...dana, dealings: 'planning the peaks together' }
    expect(letter(discussed, { met, person }).facts.topics).toHaveLength(1)
    const both = [{ ...discussed[0]!, with: ['dana', 'suryani'] }]
    expect(letter(both, { met }).facts.topics).toHaveLength(1)
  })

  it('are told where there is something behind them, else named', () => {
    const { topics, others } = letter([
      { topic: 'the weather' },
      { topic: 'the releases', yours: 'I would start small.' },
    ]).facts
    expect(topics.map(({ discussed }) => discussed.topic)).toEqual(['the releases'])
    expect(others).toEqual(['the weather'])
  })

  it('lead with the first where none has anything behind it', () => {
    const { topics, others } = letter([{ topic: 'the weather' }, { topic: 'the budget' }]).facts
    expect(topics.map(({ discussed }) => discussed.topic)).toEqual(['the weather'])
    expect(others).toEqual(['the budget'])
  })

  it('stay within what a short letter can carry', () => {
    const long = Array(60).fill('word').join(' ')
    const { topics, others } = letter(
      ['a', 'b', 'c', 'd'].map((topic) => ({ topic, yours: long })),
    ).facts
    expect(topics).toHaveLength(2)
    expect(others).toEqual(['c', 'd'])
  })
})

describe('the strengths of a letter', () => {
  it('are told once', () => {
    const { topics } = letter([
      { topic: 'the releases', accomplishment: 'releases' },
      { topic: 'the tests', said: 'they are slow', accomplishment: 'releases' },
    ]).facts
    expect(topics.map(({ strength }) => strength)).toEqual([releases, undefined])
  })

  it('include one that the reader cares for', () => {
    const person = { ...dana, cares: ['a calm on-call rota'] }
    const { more } = letter([{ topic: 'the releases', accomplishment: 'releases' }], {
      person,
    }).facts
    expect(more).toBe(onCall)
  })

  it('include none by chance', () => {
    expect(letter([{ topic: 'the budget', said: 'it is tight' }]).facts.more).toBeUndefined()
  })
})

describe('the deadline of a letter', () => {
  const met = {
    start: '2026-11-20T14:00-05:00[America/New_York]',
    end: '2026-11-20T15:00-05:00[America/New_York]',
  }
  const codes = (now: string | undefined) =>
    letter([{ topic: 'x' }], { met, ...(now !== undefined && { now }) }).findings.map(
      ({ code }) => code,
    )

  it('is told by the interview that it counts from', () => {
    const late = (talk: object) =>
      letter([], { met: talk, now: '2026-11-22T09:00Z' }).findings.map(({ message }) => message)
    const who = 'The thank-you letter to Dana Whitfield was due within 24 hours of the interview'
    expect(late(met)).toEqual([`${who} on Friday, November 20, 3:00 PM.`])
    expect(late({ start: met.start })).toEqual([`${who} on Friday, November 20, 2:00 PM.`])
    expect(late({})).toEqual([])
    expect(late({ ...met, thanked: ['dana'] })).toEqual([])
  })

  it.each([
    [undefined, []],
    ['2026-11-21T20:00Z', []],
    ['2026-11-21T20:01Z', ['thank-you-late']],
    ['2026-11-21T21:00+01:00[Europe/Berlin]', []],
  ])('at %s', (now, expected) => expect(codes(now)).toEqual(expected))
})

describe('near-duplicates', () => {
  const rendered = (person: Person, body: string, round?: number): Rendered => ({
    person,
    interview: { id: `round-${round}`, people: [], ...(round !== undefined && { round }) },
    body,
  })
  const open = 'Thank you for your time on Friday, November 20.'
  const close =
    'I would very much like to work with you. If anything is still open, just ask. All the best, Sam'
  const same = `${open} Our talk about the move to weekly releases has stayed with me. ${close}`

  it('differ in nothing but the name', () => {
    const findings = nearDuplicates([
      rendered(dana, `Dear Dana, ${same}`, 2),
      rendered(suryani, `Dear Suryani, ${same}`, 2),
    ])
    expect(findings).toMatchObject([
      {
        code: 'near-duplicate-letters',
        severity: 'warning',
        message: 'The letters to Dana Whitfield and Suryani say nearly the same.',
      },
    ])
  })

  it('are not found in another round, nor where the topics differ', () => {
    const other = `${open} Our talk about the new on-call rota has stayed with me. ${close}`
    expect(nearDuplicates([rendered(dana, same, 1), rendered(suryani, same, 2)])).toEqual([])
    expect(nearDuplicates([rendered(dana, same, 2), rendered(suryani, other, 2)])).toEqual([])
    expect(nearDuplicates([rendered(dana, same, 2)])).toEqual([])
  })
})
