/** A conversation's answers become documents: what was noted in a walk is in what is written afterwards. */
import { describe, expect, it } from 'vitest'
import {
  answerRecord,
  callSummary,
  closingTheInterviewScript,
  debrief,
  delightedBossQuestionScript,
  followUpCallScript,
  growthPlan,
  objectives,
  reverseInterviewScript,
  secondInterviewCallScript,
} from '../../generated/catalog.ts'
import { check } from '../../src/render/check.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { collect } from '../../src/walk/collect.ts'
import type { Entry } from '../../src/walk/entry.ts'
import { nextRound } from '../../src/walk/next-round.ts'
import { type StartOptions, start } from '../../src/walk/start.ts'
import { view } from '../../src/walk/view.ts'
import { withCollected } from '../../src/walk/with-collected.ts'
import { jump, note, on, say, sessionAfter, skip } from './do.ts'

const dana = { id: 'dana', name: { full: 'Dana Whitfield', given: 'Dana' } }
const henrik = { id: 'henrik', name: { full: 'Henrik Aalto', given: 'Henrik' } }
const application: Dossier = {
  kind: 'application',
  candidate: { name: { full: 'Sam Reed' } },
  people: [dana, henrik],
}

function after(
  script: ScriptDefinition,
  entries: readonly Entry[],
  options: StartOptions,
  data: Dossier = application,
): Dossier {
  const session = sessionAfter(script, entries, { data, ...options })
  return withCollected(data, collect(script, session)).data
}

function written(document: DocumentDefinition<unknown>, data: Dossier): string {
  expect(check(document, data).filter(({ severity }) => severity === 'error')).toEqual([])
  return lettersFor(document, data, { now: '2026-11-27T09:00-05:00[America/New_York]' })
    .letters.map(({ body }) => body)
    .join('\n')
}

describe('what was noted', () => {
  it('in answer to the delighted-boss question is in the objectives, and a remark of one’s own is not', () => {
    const data = after(
      delightedBossQuestionScript,
      [
        jump('write-it-down'),
        note('answer', 'The northern depots run without me.'),
        { kind: 'noted', text: 'He looked tired.' },
      ],
      { with: ['henrik'] },
    )
    const hired: Dossier = {
      ...data,
      position: { title: 'Head of Distribution' },
      employment: { boss: 'henrik', start: '2027-01-11' },
    }
    for (const document of [answerRecord, objectives]) {
      const text = written(document, hired)
      expect(text).toContain('The northern depots run without me.')
      expect(text).not.toContain('He looked tired.')
    }
  })

  it('in the call is in its summary', () => {
    const entries = [
      jump('ask-about-the-whole-process'),
      note('process-step', 'a morning at the depot'),
      jump('ask-what-they-want-to-see'),
      note('wants-to-see', 'calm in a crisis'),
      jump('ask-where-you-rank'),
      note('rank', 'Near the top.'),
      say('not-first'),
      note('what-it-takes', 'A winter with us.'),
      jump('ask-whether-they-back-you'),
      say('yes'),
    ]
    const data = after(secondInterviewCallScript, entries, { with: ['dana'], next: ['henrik'] })
    const text = written(callSummary, data)
    for (const words of [
      'morning at the depot',
      'calm in a crisis',
      'Near the top',
      'A winter with us',
    ])
      expect(text.toLowerCase()).toContain(words.toLowerCase())
  })

  it('on leaving is what the follow-up call goes through', () => {
    const entries = [
      jump('ask-whether-you-may-call'),
      say('agreed'),
      note('time', '2026-11-25T16:00-05:00[America/New_York]'),
      jump('note-what-they-want-resolved'),
      note('situation', 'the vans that are late'),
      note('situation', 'the drivers who leave'),
    ]
    const data = after(closingTheInterviewScript, entries, { with: ['henrik'] })
    expect(data.decision?.callBack).toEqual({
      allowed: true,
      at: '2026-11-25T16:00-05:00[America/New_York]',
    })
    expect(data.situations?.map(({ from, problem }) => [from, problem])).toEqual([
      ['henrik', 'the vans that are late'],
      ['henrik', 'the drivers who leave'],
    ])
    expect(written(debrief, data)).toContain('The vans that are late')
    const call = sessionAfter(followUpCallScript, [say('has-time'), on], { data })
    const { step, remaining } = view(followUpCallScript, call, data)
    expect(step!.round).toEqual({
      loop: 'prepared',
      number: 1,
      of: 2,
      item: 'the vans that are late',
    })
    expect(step!.say.join(' ')).toContain('the vans that are late')
    expect(remaining.filter(({ id }) => id === 'go-back-to-what-they-said')).toHaveLength(1)
  })

  it('in a reverse interview is the growth plan', () => {
    const hiring: Dossier = {
      kind: 'hiring',
      candidate: { name: { full: 'Ifeoma Lindgren' } },
      offerings: [
        {
          id: 'hour',
          kind: 'person',
          label: 'an hour a week with Bronwyn',
          serves: ['leadership', 'mentoring'],
          available: true,
        },
      ],
    }
    const entries = [
      jump('offer-the-fields'),
      note('fields', 'Leadership'),
      say('four-at-most'),
      note('strengths', 'explaining things'),
      say('answered'),
      note('wishes', 'leading a small project'),
      on,
      skip,
      skip,
      jump('ask-what-suits-this-field'),
      note('ways', 'mentoring'),
    ]
    const data = after(reverseInterviewScript, entries, {}, hiring)
    const text = written(growthPlan, data)
    for (const words of ['Leadership', 'explaining things', 'leading a small project', 'Bronwyn'])
      expect(text).toContain(words)
  })
})

it('the call is made again at every level, with the roles moved on, and earlier notes stay', () => {
  const script = secondInterviewCallScript
  const suryani = { id: 'suryani', name: { full: 'Suryani', given: 'Suryani' } }
  let data: Dossier = {
    ...application,
    people: [dana, henrik, suryani],
    process: [{ label: 'the last talk', with: ['suryani'] }],
  }
  let roles: { with: string[]; next: string[] } | null = { with: ['dana'], next: ['henrik'] }
  const rounds: (typeof roles)[] = []
  while (roles && rounds.length < 9) {
    rounds.push(roles)
    const entries = [jump('ask-where-you-rank'), note('rank', `Round ${rounds.length}`)]
    const session = sessionAfter(script, entries, { data, ...roles })
    expect(session.id).toBe(rounds.length === 1 ? script.id : `${script.id}-${rounds.length}`)
    data = withCollected(data, collect(script, session)).data
    roles = nextRound(data, session)
  }
  expect(rounds).toEqual([
    { with: ['dana'], next: ['henrik'] },
    { with: ['henrik'], next: ['suryani'] },
    { with: ['suryani'], next: [] },
  ])
  expect(data.people!.map(({ standing }) => standing?.rank)).toEqual([
    'Round 1',
    'Round 2',
    'Round 3',
  ])
  expect(data.captures!.map(({ by, words }) => `${by}: ${words}`)).toEqual([
    'dana: Round 1',
    'henrik: Round 2',
    'suryani: Round 3',
  ])
  expect(start(script, { data, with: ['suryani'], next: [] }).next).toEqual([])
})
