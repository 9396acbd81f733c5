/** The five playbooks are one system: what is captured in a conversation is a line in a document. */
import { describe, expect, it } from 'vitest'
import {
  closingTheInterviewScript,
  delightedBossQuestionScript,
  reverseInterviewScript,
  secondInterviewCallScript,
} from '../../generated/catalog.ts'
import { nextActions } from '../../src/derive/next-actions/next-actions.ts'
import { mergeDossiers } from '../../src/dossier/index.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { AnyOptions } from '../../src/render/options.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { collect } from '../../src/walk/collect.ts'
import type { Entry } from '../../src/walk/entry.ts'
import { type StartOptions, start } from '../../src/walk/start.ts'
import { withCollected } from '../../src/walk/with-collected.ts'
import { documentById } from '../support/documents.ts'
import { jump, note, say, sessionAfter } from '../walk/do.ts'

const now = '2026-11-20T09:00-05:00[America/New_York]'

const dana = { id: 'dana', name: { full: 'Dana Whitfield', given: 'Dana' } }
const suryani = { id: 'suryani', name: { full: 'Suryani' } }

const dossier: Dossier = {
  kind: 'application',
  id: 'fabrikam',
  candidate: { name: { full: 'Sam Reed' } },
  employer: { name: 'Fabrikam' },
  position: { title: 'Head of Platform' },
  people: [dana, suryani],
  interviews: [
    {
      id: 'first',
      round: 1,
      start: '2026-11-19T14:00-05:00[America/New_York]',
      end: '2026-11-19T15:00-05:00[America/New_York]',
      people: ['dana'],
      discussed: [{ with: ['dana'], topic: 'the move to weekly releases' }],
    },
  ],
  accomplishments: [
    {
      id: 'releases',
      title: 'Weekly releases',
      employer: 'Northwind',
      result: 'a release takes a week instead of six',
      similar: 'we cut release time from six weeks to one',
      proves: ['ability'],
    },
  ],
}

/** The dossier after a conversation. */
function after(
  script: ScriptDefinition,
  entries: readonly Entry[],
  data: Dossier = dossier,
  options: StartOptions = {},
): Dossier {
  const session = sessionAfter(script, entries, { data, at: now, ...options })
  return withCollected(data, collect(script, session)).data
}

/** What a document says, to one person where it is for one. */
function text(id: string, data: Partial<Dossier>, options: AnyOptions = {}): string {
  const { letters } = lettersFor(documentById(id), data, { locale: 'en-US', now, ...options })
  expect(letters, `one ${id}`).toHaveLength(1)
  return String(letters[0]!.body)
}

describe('F-1: the boss’s answer', () => {
  const words = 'The weekly releases went out without a single late night.'
  const told = after(
    delightedBossQuestionScript,
    [jump('write-it-down'), note('answer', words)],
    dossier,
    { with: ['dana'] },
  )

  it('becomes a talking point, with the story that fits', () => {
    const said = text('talking-points', told)
    expect(said).toContain(words)
    expect(said).toContain('we cut release time from six weeks to one')
  })

  it('becomes an objective after hiring', () => {
    const hired = { ...told, employment: { start: '2027-01-11', boss: 'dana' } }
    expect(text('objectives', hired)).toContain(words)
  })
})

describe('F-2: what was discussed', () => {
  it('becomes a letter to that person', () => {
    const said = text('thank-you-letter', dossier, { to: 'dana' })
    expect(said).toContain('the move to weekly releases')
  })
})

describe('F-3: the notes of the call', () => {
  const called = after(
    secondInterviewCallScript,
    [
      jump('ask-what-they-want-to-see'),
      note('wants-to-see', 'calm in the morning'),
      jump('ask-what-to-bring-to-the-front'),
      note('to-the-front', 'the weekly releases'),
    ],
    dossier,
    { with: ['dana'], next: ['suryani'] },
  )

  it('become the preparation sheet for the next person', () => {
    const sheet = text('preparation-sheet', called, { to: 'suryani' })
    expect(sheet).toMatch(/calm in the morning/i)
    expect(sheet).toMatch(/the weekly releases/i)
  })

  it('become the summary of the call', () => {
    const summary = text('call-summary', called)
    expect(summary).toContain('calm in the morning')
    expect(summary).toContain('the weekly releases')
  })
})

describe('F-4: situations and open questions', () => {
  const left = after(
    closingTheInterviewScript,
    [
      jump('note-what-they-want-resolved'),
      note('situation', 'the releases that slip'),
      jump('note-what-is-still-open'),
      note('open-question', 'Who decides what goes out?'),
    ],
    dossier,
    { with: ['dana'] },
  )

  it('become the questions of the follow-up call', () => {
    const questions = text('follow-up-questions', left)
    expect(questions).toContain('the releases that slip')
    expect(questions).toContain('Who decides what goes out?')
  })
})

describe('F-5: criteria and what was observed', () => {
  it('become the scorecard', () => {
    const card = text('scorecard', {
      ...dossier,
      criteria: [{ id: 'travel', label: 'Little travel', weight: 6 }],
      observations: [{ criterion: 'travel', score: 7, note: 'Two nights away a month.' }],
    })
    expect(card).toContain('Little travel')
    expect(card).toContain('Two nights away a month.')
  })
})

describe('F-6: the candidate’s answers', () => {
  const hiring: Dossier = {
    kind: 'hiring',
    candidate: { name: { full: 'Ifeoma Lindgren' } },
    people: [{ id: 'rashid', name: { full: 'Rashid Moreau' } }],
    host: 'rashid',
    offerings: [
      { id: 'hour', kind: 'person', label: 'an hour a week with Bronwyn', serves: ['Leadership'] },
      {
        id: 'club',
        kind: 'opportunity',
        label: 'the speaking club',
        serves: ['Leadership'],
        available: false,
      },
    ],
  }
  const talked = after(
    reverseInterviewScript,
    [
      jump('offer-the-fields'),
      note('fields', 'Leadership'),
      jump('ask-what-they-want-to-learn'),
      note('wishes', 'leading a small project'),
    ],
    hiring,
  )

  it('become a growth plan, matched only with what is really there', () => {
    const plan = text('growth-plan', talked)
    expect(plan).toContain('leading a small project')
    expect(plan).toContain('an hour a week with Bronwyn')
    expect(plan).not.toContain('the speaking club')
  })
})

describe('F-7: dates', () => {
  it('become deadlines, agreed ones too', () => {
    const rang = after(
      closingTheInterviewScript,
      [
        jump('ask-by-when-they-decide'),
        note('decision-date', '2026-12-04'),
        jump('ask-whether-you-may-call'),
        say('agreed'),
        note('time', '2026-11-24T16:00-05:00[America/New_York]'),
      ],
      dossier,
      { with: ['dana'] },
    )
    const due = nextActions([rang], { now, timeZone: 'America/New_York' }).map(
      (action) => action.due,
    )
    expect(due).toContain('2026-11-20T15:00-05:00[America/New_York]')
    expect(due).toContain('2026-11-24T16:00-05:00[America/New_York]')
    expect(due.some((time) => time?.startsWith('2026-12-04'))).toBe(true)
  })
})

describe('F-8: a profile', () => {
  const { accomplishments, candidate, ...application } = dossier
  const profile: Dossier = { kind: 'profile', candidate, accomplishments }

  it('entered once serves every application', () => {
    const joined = mergeDossiers([
      { file: 'profile.yaml', data: profile },
      { file: 'fabrikam.yaml', data: application },
    ])
    expect(text('thank-you-letter', joined.data!, { to: 'dana' })).toContain('Sam Reed')
    expect(text('story-bank', joined.data!)).toContain('Weekly releases')
  })
})

it('a conversation begun anew from its own session is the same', () => {
  const begun = start(delightedBossQuestionScript, { data: dossier, at: now })
  expect(JSON.parse(JSON.stringify(begun))).toEqual(begun)
})
