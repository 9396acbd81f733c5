import { describe, expect, it } from 'vitest'
import { accomplishmentMatcher } from '../../src/derive/match-accomplishment.ts'
import { challengesOf } from '../../src/playbooks/second-interview-preparation/challenges.ts'
import { deadlineOf } from '../../src/playbooks/second-interview-preparation/deadline-of.ts'
import { evidenceFor as evidence } from '../../src/playbooks/second-interview-preparation/evidence-for.ts'
import { facts as fitNotes } from '../../src/playbooks/second-interview-preparation/fit-notes.ts'
import { notesAbout } from '../../src/playbooks/second-interview-preparation/notes-about.ts'
import {
  isAboutPay,
  isPayRaised,
  payAskedTooEarly,
} from '../../src/playbooks/second-interview-preparation/pay-questions.ts'
import { facts as preparationSheet } from '../../src/playbooks/second-interview-preparation/preparation-sheet.ts'
import { missingEvidence } from '../../src/playbooks/second-interview-preparation/proof-coverage.ts'
import { facts as questionList } from '../../src/playbooks/second-interview-preparation/question-list.ts'
import { facts as storyBank } from '../../src/playbooks/second-interview-preparation/story-bank.ts'
import { talkAhead } from '../../src/playbooks/second-interview-preparation/talk-ahead.ts'
import { talkedAbout } from '../../src/playbooks/second-interview-preparation/talked-about.ts'
import {
  toldStory,
  tooLongToTell,
} from '../../src/playbooks/second-interview-preparation/told-story.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { Accomplishment } from '../../src/schemas/accomplishment.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Interview } from '../../src/schemas/interview.ts'
import type { Person } from '../../src/schemas/person.ts'
import { documentById } from '../support/documents.ts'

const dana: Person = { id: 'dana', name: { full: 'Dana Whitfield' }, relation: 'hr' }
const tom: Person = { id: 'tom', name: { full: 'Tom Chen' }, relation: 'future-boss' }
const suryani: Person = { id: 'suryani', name: { full: 'Suryani' } }
const people = [dana, tom, suryani]

const releases: Accomplishment = {
  id: 'releases',
  title: 'Weekly releases',
  similar: 'I got the releases out every week',
  proves: ['ability', 'manageable'],
}
const tests: Accomplishment = {
  id: 'tests',
  title: 'Faster tests',
  result: 'The tests run in an hour.',
  proves: ['ability'],
}
const nights: Accomplishment = {
  id: 'nights',
  title: 'Calm nights on call',
  shows: ['patience'],
  proves: ['teamwork', 'ability'],
}
const accomplishments = [releases, tests, nights]

const evidenceFor = (wishes: string[], all: Accomplishment[]) =>
  evidence(wishes, all, accomplishmentMatcher(all))

/** A text that takes some seconds to say, at 140 words a minute. */
const words = (seconds: number) =>
  Array(Math.round((seconds * 140) / 60))
    .fill('word')
    .join(' ')

describe('a story told', () => {
  it.each([
    [1, { seconds: 5 }],
    [42, { seconds: 40 }],
    [90, { seconds: 90 }],
    [100, { minutes: 2, half: false }],
    [130, { minutes: 2, half: true }],
    [300, { minutes: 5, half: false }],
  ])('in %i seconds', (seconds, told) => {
    const story = { ...releases, situation: words(seconds / 2), action: words(seconds / 2) }
    expect(toldStory(story)).toEqual({ accomplishment: story, half: false, ...told })
  })

  it('takes no time while nothing of it is written', () => {
    expect(toldStory(nights)).toEqual({ accomplishment: nights, half: false })
  })

  it('is named where it is too long', () => {
    const long = { ...tests, action: words(95) }
    expect(tooLongToTell([releases, long])).toEqual([
      expect.objectContaining({
        code: 'story-too-long',
        severity: 'warning',
        place: { path: 'accomplishments[1]' },
      }),
    ])
    expect(tooLongToTell([{ ...tests, action: words(60), result: words(29) }])).toEqual([])
  })
})

describe('what a story proves', () => {
  it('is missing for each of the four that none proves', () => {
    const found = (all: Accomplishment[]) => missingEvidence(all).map(({ hint }) => hint)
    expect(found(accomplishments)).toEqual([
      'Add `proves: [culture]` to a story that shows it, or add such a story.',
    ])
    expect(found([tests])).toHaveLength(3)
    expect(found([])).toEqual([
      'Add a story from your work, and what it proves: `proves: [ability]`.',
    ])
  })

  it.each([
    ['nothing in particular', [], { ability: 'tests', teamwork: 'nights', manageable: 'releases' }],
    [
      'what they want',
      ['calm nights on call'],
      { ability: 'tests', teamwork: 'nights', manageable: 'releases' },
    ],
  ])('is told by another story each time: %s', (_what, wishes, told) => {
    const shown = Object.entries(evidenceFor(wishes, accomplishments))
    expect(Object.fromEntries(shown.map(([proof, { id }]) => [proof, id]))).toEqual(told)
  })

  it('is told by the story that they want, and by the same one where there is no other', () => {
    const all = accomplishments.map((each) => ({ ...each, proves: ['ability' as const] }))
    expect(evidenceFor(['faster tests, please'], all)).toEqual({ ability: all[1] })
    expect(evidenceFor(['the weather', 'calm nights on call'], all)).toEqual({ ability: all[2] })
    const one: Accomplishment = { ...releases, proves: ['culture', 'teamwork'] }
    expect(evidenceFor([], [one])).toEqual({ culture: one, teamwork: one })
    expect(evidenceFor(['anything'], [])).toEqual({})
  })
})

describe('a question about pay', () => {
  it.each([
    'What is the salary range?',
    'How are salaries set?',
    'Is there a bonus?',
    'What about the benefits?',
    'Which benefits do you offer?',
    'How does the job pay?',
    'Can we talk about pay?',
    'What does the position pay?',
    'How many vacation days are there?',
    'How many days off do people take?',
    'Is there paid leave?',
    'Is there a 401(k)?',
    'Do you help with health insurance?',
  ])('%s', (text) => expect(isAboutPay({ text })).toBe(true))

  it.each([
    'What would I answer for in the first six months?',
    'What are the benefits of the new planning board?',
    'Who would benefit most?',
    'What should I pay attention to?',
    'Did the move pay off?',
    'Which customers pay late?',
    'Where do the paid campaigns run?',
    'How is the budget for temporary drivers set?',
  ])('is not: %s', (text) => expect(isAboutPay({ text })).toBe(false))

  it('is one where it says so', () => {
    expect(isAboutPay({ text: 'And the money?', about: 'pay' })).toBe(true)
  })

  const question = { text: 'What is the salary range?' }
  const met = (rest: Partial<Interview>): Partial<Dossier> => ({
    interviews: [{ id: 'first', people: ['dana', 'suryani'], ...rest }],
  })

  it.each<[string, Partial<Dossier>, boolean]>([
    ['nothing is known', {}, false],
    ['HR raised it', met({ payRaised: true }), true],
    ['HR did not', met({ payRaised: false }), false],
    ['HR talked about it', met({ discussed: [{ topic: 'the salary' }] }), true],
    ['a colleague did', met({ discussed: [{ with: ['suryani'], topic: 'the salary' }] }), false],
    [
      'the boss said it',
      { captures: [{ id: 'a', by: 'tom', words: 'The salary is good.' }] },
      true,
    ],
    ['nobody said it', { captures: [{ id: 'a', words: 'The salary is good.' }] }, false],
    ['there is an offer', { offers: [{ id: 'one' }] }, true],
  ])('may be asked, or not: %s', (_what, data, raised) => {
    expect(isPayRaised({ people, ...data })).toBe(raised)
    const findings = payAskedTooEarly({
      people,
      questions: [{ text: 'Who is who?' }, question, { ...question, asked: true }],
      ...data,
    })
    expect(findings.map(({ code, place }) => [code, place?.path])).toEqual(
      raised ? [] : [['pay-asked-too-early', 'questions[1]']],
    )
  })
})

describe('challenges', () => {
  const data = {
    people,
    accomplishments,
    employer: { name: 'Fabrikam', challenges: ['weekly releases', 'The roof', ''] },
    situations: [
      { id: 'a', from: 'tom', problem: 'the nights', accomplishment: 'nights' },
      { id: 'b', from: 'dana', problem: 'the faster tests', would: 'I would ask first.' },
      { id: 'c', problem: 'the roof' },
      { id: 'd', problem: 'weekly releases in Porto', approach: 'I asked around first.' },
    ],
  }
  const told = (first?: Person) =>
    challengesOf(data, first).map((each) => [each.words, each.from?.id, each.story?.id])

  it('come once each, with the story that answers, or none', () => {
    expect(told()).toEqual([
      ['the nights', 'tom', 'nights'],
      ['the faster tests', 'dana', undefined],
      ['the roof', undefined, undefined],
      ['weekly releases in Porto', undefined, undefined],
      ['weekly releases', undefined, 'releases'],
    ])
  })

  it('begin with what the person at hand described', () => {
    expect(told(dana)[0]).toEqual(['the faster tests', 'dana', undefined])
    expect(challengesOf({})).toEqual([])
  })
})

describe('what was said before', () => {
  it('is told once, with whom', () => {
    const interviews: Interview[] = [
      { id: 'two', round: 2, people: ['tom'], discussed: [{ topic: 'the plan' }] },
      {
        id: 'one',
        round: 1,
        people: ['dana', 'nobody'],
        discussed: [{ topic: 'The plan' }, { with: ['suryani'], topic: 'the tests' }],
      },
    ]
    expect(
      talkedAbout({ interviews, people }).map(({ discussed, names }) => [discussed.topic, names]),
    ).toEqual([
      ['The plan', ['Dana Whitfield']],
      ['the tests', ['Suryani']],
    ])
  })

  it('in the call is about the next person, and printed once', () => {
    const script = 'second-interview-call'
    const data = {
      people: [{ ...dana, standing: { improve: ['shorter answers'] } }, tom, suryani],
      captures: [
        { id: 'a', script, by: 'dana', words: 'Shorter answers.' },
        { id: 'b', script, by: 'dana', words: 'Strong on plans.' },
        { id: 'c', script, by: 'dana', about: 'suryani', words: 'Quick.' },
        { id: 'd', script, step: 'ask-about-the-whole-process', words: 'Two more talks.' },
        { id: 'e', script, step: 'say-thank-you', words: 'Read the report.' },
        { id: 'f', by: 'dana', about: 'tom', words: 'Draws a lot.' },
        { id: 'g', script: 'delighted-boss-question', by: 'tom', words: 'Calm nights.' },
      ],
    }
    const ids = (person: Person | undefined) => {
      const { notes, actions } = notesAbout(data, person)
      return [notes.map(({ capture }) => capture.id), actions.map(({ id }) => id)]
    }
    expect(ids(tom)).toEqual([['b', 'f'], ['e']])
    expect(ids(suryani)).toEqual([['b', 'c'], ['e']])
    expect(ids(data.people[0])).toEqual([[], ['e']])
    expect(ids(undefined)).toEqual([['b'], ['e']])
    expect(notesAbout(data, tom).notes[0]!.by).toBe(data.people[0])
  })
})

describe('the talk ahead', () => {
  const interview: Interview = {
    id: 'second',
    people: ['tom', 'suryani'],
    start: '2026-03-07T15:00-05:00[America/New_York]',
    end: '2026-03-07T16:30-05:00[America/New_York]',
  }
  const at = (now?: string, rest: Partial<Interview> = {}) =>
    talkAhead({ ...interview, ...rest }, tom, people, now)

  it('tells who else is there, and by when to write', () => {
    expect(at('2026-03-06T09:00Z')).toMatchObject({
      others: ['Suryani'],
      deadline: '2026-03-08T17:30-04:00[America/New_York]',
    })
    expect(at()).toMatchObject({ others: ['Suryani'] })
  })

  it('is over once the clock says so, or the dossier tells of it', () => {
    expect(at('2026-03-07T21:30Z')).toBeUndefined()
    expect(at('2026-03-07T21:29Z')).toBeDefined()
    expect(at(undefined, { discussed: [{ topic: 'the plan' }] })).toBeUndefined()
    expect(talkAhead(undefined, tom, people, undefined)).toBeUndefined()
  })

  it('counts from the start where no end is known, and from nothing where neither is', () => {
    const { end: _end, ...open } = interview
    expect(deadlineOf(open)).toBe('2026-03-08T16:00-04:00[America/New_York]')
    expect(deadlineOf({ id: 'x', people: [] })).toBeUndefined()
    expect(deadlineOf(undefined)).toBeUndefined()
  })
})

describe('the preparation sheet', () => {
  const sheet = (data: Partial<Dossier>, person?: Person) =>
    preparationSheet(data, { person }).facts

  it('knows nothing of nobody, and little of a name', () => {
    const none = { known: false, unknown: true, boss: false, related: false, cares: [] }
    expect(sheet({})).toMatchObject(none)
    expect(sheet({ people: [suryani] }, suryani)).toMatchObject(none)
  })

  it('answers what matters to them, or names the story that comes closest', () => {
    const caring = { ...tom, cares: ['weekly releases', 'good coffee'] }
    expect(sheet({ people: [caring], accomplishments }, caring)).toMatchObject({
      known: true,
      boss: true,
      cares: [{ wish: 'weekly releases', story: releases }, { wish: 'good coffee' }],
    })
    const vague = { ...tom, cares: ['calm, quiet people', 'whole, quiet nights'] }
    expect(sheet({ accomplishments }, vague).closest).toBe(nights)
    expect(sheet({ accomplishments }, { ...tom, cares: ['the roof'] }).closest).toBeUndefined()
  })

  it('hears those who know the candidate', () => {
    const adviser = { ...dana, standing: { emphasise: ['the release story'] } }
    const doubter = { ...tom, standing: { concerns: ['no school deliveries'] } }
    const all = [adviser, doubter, { ...suryani, standing: { rank: 'first' } }]
    expect(sheet({ people: all }, suryani).advisers).toEqual([adviser, doubter])
    expect(sheet({ people: all }, adviser).advisers).toEqual([doubter])
    expect(sheet({ people: all }, doubter).advisers).toEqual([adviser, doubter])
  })

  it('sorts the questions for one person, and warns of pay', () => {
    const questions = [
      { text: 'For Tom?', to: ['tom', 'suryani'] },
      { text: 'For Dana?', to: ['dana'] },
      { text: 'For anybody?' },
      { text: 'Asked?', asked: true, answer: 'yes' },
      { text: 'What is the salary?', to: ['tom'] },
    ]
    const { facts, findings } = preparationSheet(
      { people, questions, accomplishments },
      { person: tom },
    )
    expect(facts.questions).toEqual([
      { question: questions[0], names: ['Suryani'] },
      { question: questions[2], names: [] },
    ])
    expect(facts.asked).toEqual([questions[3]])
    expect(facts.later).toEqual([questions[4]])
    expect(findings.map(({ code }) => code)).toEqual(['evidence-missing', 'pay-asked-too-early'])
    const raised = [{ id: 'one', people: ['dana'], payRaised: true }]
    const open = sheet({ people, questions, interviews: raised }, tom).questions
    expect(open.map(({ question }) => question.text)).toContain('What is the salary?')
  })

  it('is made for everybody known, met or not, and for whoever it will be', () => {
    const document = documentById('preparation-sheet')
    const interviews = [{ id: 'one', people: ['dana'] }]
    const made = lettersFor(document, { people, interviews }).letters
    expect(made.map(({ person }) => person?.id)).toEqual(['dana', 'tom', 'suryani'])
    const met = lettersFor(document, { people, interviews }, { interview: 'one' }).letters
    expect(met.map(({ person }) => person?.id)).toEqual(['dana'])
    const { letters, findings } = lettersFor(document, {})
    expect(letters.map(({ person }) => person)).toEqual([null])
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['evidence-missing', 'warning'],
    ])
  })
})

describe('the story bank', () => {
  it('tells when to tell a story, and what it proves', () => {
    const { facts } = storyBank({
      accomplishments,
      employer: { name: 'Fabrikam', challenges: ['weekly releases'] },
    })
    expect(facts.stories.map(({ answers, proves, proof }) => [answers, proves, proof])).toEqual([
      [['weekly releases'], { ability: true, manageable: true }, true],
      [[], { ability: true }, true],
      [[], { ability: true, teamwork: true }, true],
    ])
    expect(facts.coverage).toEqual({
      ability: accomplishments,
      culture: [],
      teamwork: [nights],
      manageable: [releases],
    })
  })
})

describe('the question list', () => {
  it('groups the questions by person', () => {
    const questions = [
      { text: 'For both?', to: ['dana', 'tom'] },
      { text: 'For nobody known?', to: ['paul'] },
      { text: 'What is the bonus?' },
      { text: 'Asked?', to: ['tom'], asked: true },
    ]
    const { facts } = questionList({
      people,
      questions,
      employer: { name: 'Fabrikam', plans: [' ', 'a lab'] },
    })
    expect(facts.people).toEqual([
      { person: dana, questions: [{ question: questions[0], names: ['Tom Chen'] }] },
      { person: tom, questions: [{ question: questions[0], names: ['Dana Whitfield'] }] },
      { person: suryani, questions: [] },
    ])
    expect(facts.anybody).toEqual([questions[1]])
    expect(facts.later).toEqual([{ question: questions[2], names: [] }])
    expect(facts.asked).toEqual([{ question: questions[3], names: ['Tom Chen'] }])
    expect(facts.plan).toBe('a lab')
  })
})

describe('the fit notes', () => {
  it('show what was seen of each criterion, and the strengths once each', () => {
    const observations = [
      { criterion: 'manager', score: 0, by: 'tom' },
      { criterion: 'manager' },
      { criterion: 'other', note: 'far' },
    ]
    const { facts } = fitNotes({
      people: [tom, { ...suryani, relation: 'colleague' }],
      accomplishments: [nights, { ...tests, shows: ['patience', 'care'] }],
      criteria: [{ id: 'manager', label: 'A good manager' }],
      observations,
    })
    expect(facts.strengths).toEqual(['patience', 'care'])
    expect(facts.boss).toBe(tom)
    expect(facts.colleague?.id).toBe('suryani')
    expect(facts.criteria.map(({ seen }) => seen)).toEqual([
      [{ observation: observations[0], by: tom }],
    ])
    expect(fitNotes({}).facts).toEqual({ strengths: [], criteria: [] })
  })
})
