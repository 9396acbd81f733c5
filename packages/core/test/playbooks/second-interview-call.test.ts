/** The second-interview call: who is rung and who comes next, what the lines then say, and what the calls brought. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { callSheet, callSummary, secondInterviewCallScript } from '../../generated/catalog.ts'
import { recordedIn } from '../../src/playbooks/second-interview-call/call-notes.ts'
import { facts as callSummaryFacts } from '../../src/playbooks/second-interview-call/call-summary.ts'
import { roundOf } from '../../src/playbooks/second-interview-call/round-of.ts'
import { facts as scriptFacts } from '../../src/playbooks/second-interview-call/second-interview-call.ts'
import { supportOf } from '../../src/playbooks/second-interview-call/support-of.ts'
import { check } from '../../src/render/check.ts'
import { render } from '../../src/render/render.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Person } from '../../src/schemas/person.ts'
import { apply } from '../../src/walk/apply.ts'
import { collect } from '../../src/walk/collect.ts'
import { openSession } from '../../src/walk/open-session.ts'
import { start } from '../../src/walk/start.ts'
import { withCollected } from '../../src/walk/with-collected.ts'
import { type ScriptOptions, prepareScript } from '../../src/script/prepare-script.ts'
import type { Script } from '../../src/script/script.ts'
import { stepLines } from '../../src/script/step-lines.ts'

const fixture = (name: string): Dossier =>
  parse(readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8')) as Dossier

const rounds = fixture('rounds')
const ids = (people: readonly Person[]) => people.map(({ id }) => id)
const inOctober = (day: string) => `2026-10-${day}T12:00-04:00[America/New_York]`

describe('who is rung, and who comes next', () => {
  it.each([
    ['after the first round', inOctober('06'), ['dana', 'tom'], ['amara', 'order', 'third'], 'one'],
    ['after the second', inOctober('21'), ['suryani'], ['amara', 'order', 'third'], 'two'],
    ['without a clock', undefined, ['suryani'], ['amara', 'order', 'third'], 'two'],
  ])('%s', (_when, now, met, next, talk) => {
    const round = roundOf(rounds, { now })
    expect([ids(round.met), ids(round.next), round.talk?.id]).toEqual([met, next, talk])
  })

  it('is what a walk says', () => {
    const round = roundOf(rounds, { with: ['dana'], next: ['suryani'] })
    expect([ids(round.met), ids(round.next), round.talk?.id]).toEqual([
      ['dana'],
      ['suryani'],
      'one',
    ])
    expect(roundOf(rounds, { with: ['dana'], next: [] }).next).toEqual([])
  })

  it('is nobody when the last round is over, or nothing is known', () => {
    const { next, last } = roundOf({ ...rounds, decision: { lastRound: true } }, {})
    expect([next, last]).toEqual([[], true])
    expect(roundOf({}, {})).toEqual({ met: [], next: [], last: false })
  })

  it('leaves open only what was meant for the one who is rung, and nothing about pay', () => {
    const { facts } = scriptFacts(rounds, { with: ['suryani'], next: [] })
    expect(facts.open).toEqual([rounds.questions![0]])
    expect(facts).toMatchObject({ interviewer: rounds.people![2], count: 1 })
    expect(scriptFacts(rounds, { now: inOctober('06') }).facts.interviewer).toBeUndefined()
  })
})

describe('support', () => {
  it.each([
    [{}, undefined],
    [{ rank: 'first' }, undefined],
    [{ backs: true }, 'yes'],
    [{ backs: true, wouldHire: 'yes', recommends: true }, 'yes'],
    [{ backs: true, wouldHire: 'depends' }, 'partly'],
    [{ wouldHire: 'depends' }, 'partly'],
    [{ backs: false, recommends: true }, 'partly'],
    [{ backs: false, wouldHire: 'depends' }, 'no'],
    [{ wouldHire: 'no' }, 'no'],
  ] as const)('%j: %s', (standing, support) => expect(supportOf(standing)).toBe(support))
})

it('a note counts as recorded whatever its capitals and its stop', () => {
  const isRecorded = recordedIn({ cares: ['Calm nights.'] }, undefined, 'three')
  expect(isRecorded({ id: 'a', words: 'calm nights' })).toBe(true)
  expect(isRecorded({ id: 'b', words: 'Three.' })).toBe(true)
  expect(isRecorded({ id: 'c', words: 'calm' })).toBe(false)
})

/** What is said at a step, one line after the other. */
function said(step: string, data: Partial<Dossier> = {}, options: ScriptOptions = {}): string[] {
  const { context, settings } = prepareScript(secondInterviewCallScript, data, options)
  const lines = stepLines(secondInterviewCallScript, step, context, settings)
  return lines.say.map(({ text }) => text)
}

const nextSteps = [
  'ask-what-they-are-like',
  'ask-about-their-part',
  'ask-what-they-want-to-see',
  'ask-how-they-will-see-you',
  'ask-what-to-bring-to-the-front',
  'ask-what-deserves-more-weight',
  'ask-how-to-do-it-better',
  'ask-where-you-rank',
  'if-they-would-hire-you',
  'if-it-depends-on-the-others',
  'ask-for-a-recommendation',
]

describe('the lines about whoever comes next', () => {
  const next: Readonly<Record<string, readonly string[]>> = {
    nobody: [],
    one: ['suryani'],
    'one with a title': ['amara'],
    two: ['suryani', 'amara'],
    three: ['amara', 'order', 'third'],
  }
  it.each(Object.entries(next))('%s', async (name, people) => {
    const lines = ['ask-who-comes-next', ...nextSteps].flatMap((step) =>
      said(step, rounds, { with: ['dana'], next: people }),
    )
    const file = `golden/second-interview-call.next-${name.replaceAll(' ', '-')}.txt`
    await expect(lines.join('\n') + '\n').toMatchFileSnapshot(file)
  })

  it('speak of nobody when no further round comes', () => {
    const data: Partial<Dossier> = { decision: { lastRound: true } }
    const shared = nextSteps.slice(7).flatMap((step) => said(step, data))
    expect(shared).toMatchInlineSnapshot(`
      [
        "Where would you rank me among the candidates who are left?",
        "That means a lot to me. How can I bring everybody else who decides to the same view?",
        "Which of my strengths should I play up?",
        "And which weaknesses should I mend?",
        "Will you recommend to the company that they hire me?",
      ]
    `)
  })
})

it.each([
  ['of nobody', {}, {}],
  ['of a given name', rounds, { with: ['dana'], next: [] }],
  ['of a title and a family name', rounds, { with: ['amara'], next: [] }],
  ['of one word', rounds, { with: ['third'], next: [] }],
  ['of several', rounds, { now: inOctober('06') }],
] as const)('the greeting knows the name %s', (_name, data, options) => {
  expect(said('say-who-is-calling', data, options)[0]).toMatchSnapshot()
})

describe('a line', () => {
  const lines = secondInterviewCallScript.steps.flatMap(({ id }) =>
    said(id, rounds, { with: ['dana'], next: ['suryani', 'amara'] }),
  )
  it.each(lines)('%s', (line) => {
    const longest = Math.max(...line.split(/(?<=[.?!]) /).map((part) => part.split(' ').length))
    expect(longest).toBeLessThanOrEqual(22)
  })
})

describe('the branches', () => {
  it('of the rank and of the decision go on at the next question', () => {
    const steps = new Map(secondInterviewCallScript.steps.map((step) => [step.id as string, step]))
    const after = (id: string) => steps.get(id)!.choices.map(({ to }) => [to, steps.get(to)])
    for (const [asked, next] of [
      ['ask-where-you-rank', 'ask-whether-they-back-you'],
      ['ask-what-they-would-decide', 'ask-for-a-recommendation'],
    ] as const) {
      expect(after(asked)).toHaveLength(4)
      for (const [, step] of after(asked)) {
        expect(step).toMatchObject(
          (step as { kind: string }).kind === 'detour'
            ? { id: 'if-they-dodge' }
            : { kind: 'branch', next },
        )
      }
    }
  })
})

describe('the summary', () => {
  it('keeps each round by who told it, the latest first, and nothing twice', () => {
    const { facts } = callSummaryFacts(rounds, {})
    expect(facts.rounds.map(({ person, at, support }) => [person?.id, at, support])).toEqual([
      ['suryani', '2026-10-22T16:09-04:00'.replace('09', '15'), 'no'],
      ['dana', '2026-10-07T09:05-04:00', 'partly'],
    ])
    expect(facts.next.map(({ person, notes }) => [person.id, notes.map(({ id }) => id)])).toEqual([
      ['amara', ['d']],
    ])
    expect(facts.about.map(({ id }) => id)).toEqual(['e'])
    expect(facts.rounds.map(({ said, rest }) => [said.seen, said.backs, rest])).toEqual([
      [[], [rounds.captures![5]], []],
      [
        [rounds.captures![1]],
        [],
        [
          { note: rounds.captures![0], about: rounds.people![2] },
          { note: expect.objectContaining({ id: 'j' }) as unknown },
        ],
      ],
    ])
    expect([facts.own, facts.actions].map((notes) => notes.map(({ id }) => id))).toEqual([
      ['h'],
      ['g'],
    ])
    expect(facts.open).toMatchObject({ number: true, rank: true, process: false, any: true })
  })

  it.each([
    [{ ranked: 'first' as const }, false],
    [{ rank: 'second of three' }, false],
    [{ backs: true }, true],
  ])('asks no more where one ranks once that is told: %j', (standing, open) => {
    const people = rounds.people!.map((person) => ({ ...person, standing }))
    expect(callSummaryFacts({ ...rounds, people }, {}).facts.open.rank).toBe(open)
  })

  it('names who sat in the same talk and was not asked', () => {
    const captures = rounds.captures!.slice(0, 2)
    const people = rounds.people!.map(({ standing: _standing, ...person }) => person)
    const { facts } = callSummaryFacts({ ...rounds, people, captures }, {})
    expect(ids(facts.others)).toEqual(['tom'])
    expect(facts.next.map(({ person }) => person.id)).toEqual(['suryani'])
  })

  it('has nothing to say of nothing', () => {
    const { facts } = callSummaryFacts({}, {})
    expect(facts).toMatchObject({ rounds: [], next: [], others: [] })
    expect(facts.heard).toBeUndefined()
    expect(check(callSummary, {})).toMatchObject([{ code: 'missing-fact' }])
  })
})

describe.each(['rounds', 'panel'])('on paper, from the %s', (name) => {
  it.each([callSheet, callSummary])('$id', async (document) => {
    const { body, findings } = render(
      document,
      fixture(name),
      name === 'rounds' ? { now: inOctober('21') } : {},
    )
    const found = findings.map(({ message }) => message).join('\n')
    await expect(`${body ?? found}\n`).toMatchFileSnapshot(`golden/${document.id}.${name}.txt`)
  })
})

describe('a call with a note on every line', () => {
  const answers: Readonly<Record<string, string>> = {
    'ask-where-you-rank': 'one-of-several',
    'ask-whether-they-back-you': 'yes',
    'ask-what-they-would-decide': 'depends',
    'ask-for-a-recommendation': 'not-yet',
  }

  /** Walks the whole call; each note says what it was taken for. */
  function walked(data: Dossier, people: { with?: string[]; next?: string[] }): Dossier {
    const script: Script = secondInterviewCallScript
    let session = start(script, { data, ...people, id: 'call', at: inOctober('07') })
    for (;;) {
      const { walk } = openSession(script, session)
      const step = script.steps.find(({ id }) => id === walk?.at?.step)
      if (!step) break
      for (const { id } of step.captures) {
        const text = `note-${id}`
        session = apply(script, session, { kind: 'noted', capture: id, text })
      }
      const choice = answers[step.id]
      const isOpen = step.choices.length > 0 && choice === undefined
      session = apply(
        script,
        session,
        isOpen ? { kind: 'skipped' } : { kind: 'answered', ...(choice && { choice }) },
      )
    }
    return withCollected(data, collect(script, session)).data as Dossier
  }

  const people = [
    { id: 'dana', name: { full: 'Dana Whitfield' } },
    { id: 'suryani', name: { full: 'Suryani' } },
  ]

  it('comes back in the fields where it belongs', () => {
    const data = walked({ kind: 'application', people }, { with: ['dana'], next: ['suryani'] })
    expect(data.people).toMatchInlineSnapshot(`
      [
        {
          "id": "dana",
          "name": {
            "full": "Dana Whitfield",
          },
          "standing": {
            "backs": true,
            "distinctive": "note-distinctive",
            "emphasise": [
              "note-to-the-front",
              "note-more-weight",
              "note-to-play-up",
            ],
            "firstChoice": [
              "note-what-would-win",
            ],
            "improve": [
              "note-better",
              "note-to-mend",
            ],
            "rank": "note-rank",
            "ranked": "one-of-several",
            "recommends": false,
            "wouldHire": "depends",
          },
        },
        {
          "asPerson": "note-as-a-person",
          "cares": [
            "note-wants-to-see",
          ],
          "id": "suryani",
          "name": {
            "full": "Suryani",
          },
          "partInProcess": "note-part-in-process",
        },
      ]
    `)
    expect(data).toMatchObject({
      process: [{ label: 'note-process-step' }],
      competition: 'note-how-many',
    })
  })

  it.each([
    ['named', people, { with: ['dana'], next: ['suryani'] }],
    ['unnamed', [], {}],
  ])('comes back in the summary, once each: people %s', async (name, known, roles) => {
    const data = walked({ kind: 'application', people: known }, roles)
    const { body } = render(callSummary, data)
    await expect(`${body}`).toMatchFileSnapshot(`golden/call-summary.walked-${name}.txt`)
    for (const { words } of data.captures ?? []) {
      expect(body!.toLowerCase().split(words.toLowerCase()), words).toHaveLength(2)
    }
  })
})
