import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bossCaptures } from '../../src/playbooks/delighted-boss-question/boss-captures.ts'
import { bossOf } from '../../src/playbooks/delighted-boss-question/boss-of.ts'
import { facts as answerRecord } from '../../src/playbooks/delighted-boss-question/answer-record.ts'
import { facts as cueCard } from '../../src/playbooks/delighted-boss-question/delighted-boss-cue-card.ts'
import { accomplishmentMatcher } from '../../src/derive/match-accomplishment.ts'
import { facts as objectives } from '../../src/playbooks/delighted-boss-question/objectives.ts'
import { facts as coverNote } from '../../src/playbooks/delighted-boss-question/objectives-cover-note.ts'
import { reviewPlace } from '../../src/playbooks/delighted-boss-question/review-place.ts'
import { facts as talkingPoints } from '../../src/playbooks/delighted-boss-question/talking-points.ts'
import { yearAfter } from '../../src/playbooks/delighted-boss-question/year-after.ts'
import { contentWords, stem } from '../../src/helpers/content-words.ts'
import { hoursAfter, instantOf } from '../../src/derive/instant.ts'
import type { Accomplishment } from '../../src/schemas/accomplishment.ts'
import type { Capture } from '../../src/schemas/capture.ts'
import type { Person } from '../../src/schemas/person.ts'

const releases: Accomplishment = {
  id: 'releases',
  title: 'Cut release time to a week',
  employer: 'Northwind',
  similar: 'we cut release time from six weeks to one',
}
const onCall: Accomplishment = {
  id: 'on-call',
  title: 'A calmer on-call rota',
  employer: 'Fabrikam',
  action: 'I sorted the alerts by what they had led to, and switched half of them off',
  result: 'pages at night fell by two thirds',
}
const hiring: Accomplishment = {
  id: 'hiring',
  title: 'Hired a team of six',
  similar: 'I hired six engineers in a year, and all of them stayed',
}
const stories = [releases, onCall, hiring]

describe('content words', () => {
  it.each([
    ['releases', 'releasing'],
    ['hire', 'hiring'],
    ['stopped', 'stop'],
    ['planning', 'plan'],
    ['deliveries', 'delivery'],
    ['customers', 'customer'],
    ['manager', 'manage'],
  ])('%s and %s are one word', (one, other) => expect(stem(one)).toBe(stem(other)))

  it.each([
    ['process', 'procedure'],
    ['team', 'time'],
    ['rate', 'rota'],
  ])('%s and %s are two', (one, other) => expect(stem(one)).not.toBe(stem(other)))

  it('leaves out what only holds a sentence together', () => {
    expect(contentWords("That we'd get the releases out, every week!")).toEqual(['releas', 'week'])
  })

  it('knows the words that only hold a sentence together', () => {
    const words = `about after also been before being better came come could down each every find found from give good
      great have here into just keep know like made make more most much need never only other over people really same
      should some something still such take tell than that their them then there these they thing think this those
      time under used very want ways well went were what when where which while will with without work would year
      your`
    expect(contentWords(words)).toEqual([])
  })

  it('finds the same words in plain text as in any', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        // A space of another script, which is between words and makes the text no longer plain.
        expect(contentWords(`${text}\u3000`)).toEqual(contentWords(text))
      }),
    )
  })
})

describe('times', () => {
  it.each([
    ['2026-11-20T15:00-05:00[America/New_York]', '2026-11-21T15:00-05:00[America/New_York]'],
    ['2026-03-07T15:00-05:00[America/New_York]', '2026-03-08T16:00-04:00[America/New_York]'],
    ['2026-10-31T15:00-04:00[America/New_York]', '2026-11-01T14:00-05:00[America/New_York]'],
    ['2026-12-31T23:30+05:30[Asia/Kolkata]', '2027-01-01T23:30+05:30[Asia/Kolkata]'],
    ['2026-11-20T15:00-05:00', '2026-11-21T15:00-05:00'],
    ['2026-11-20T15:00Z', '2026-11-21T15:00+00:00'],
    ['2026-11-20T15:00:30+01:00[Mars/Olympus]', '2026-11-21T15:00:30+01:00[Mars/Olympus]'],
  ])('24 hours after %s', (time, later) => expect(hoursAfter(time, 24)).toBe(later))

  it.each(['2026-11-20', '', 'soon', '2026-11-20T15:00'])('%j is no moment', (text) => {
    expect(instantOf(text)).toBeUndefined()
    expect(hoursAfter(text, 24)).toBeUndefined()
  })

  it.each([
    ['2027-01-11', '2028-01-11'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['soon', undefined],
    [undefined, undefined],
  ])('a year after %s', (day, later) => expect(yearAfter(day)).toBe(later))
})

describe('the best-matching accomplishment', () => {
  const match = accomplishmentMatcher(stories)

  it.each([
    ['Get the releases out every week instead of once a quarter.', releases],
    ['I would love it if nobody was paged at night any more.', onCall],
    ['You hired the team and kept them. Hiring engineers is so hard here.', hiring],
    ['Releases.', releases],
  ])('%s', (wish, story) => expect(match(wish)?.id).toBe(story.id))

  it.each([
    'That the finance people stop complaining about our cost reports.',
    'Calm customers.',
    'It is about time.',
    '',
    'and then this',
  ])('none fits: %j', (wish) => expect(match(wish)).toBeUndefined())

  it('finds none among none', () => expect(accomplishmentMatcher([])('releases')).toBeUndefined())
})

const dana: Person = { id: 'dana', name: { full: 'Dana Whitfield' }, relation: 'future-boss' }
const tomasz: Person = { id: 'tomasz', name: { full: 'Tomasz' }, relation: 'colleague' }

const capture = (id: string, words: string, rest: Partial<Capture> = {}): Capture => ({
  id,
  words,
  script: 'delighted-boss-question',
  by: 'dana',
  ...rest,
})

describe('the boss', () => {
  it.each([
    [{}, undefined],
    [{ people: [tomasz] }, undefined],
    [{ people: [dana, tomasz] }, dana],
    [{ people: [dana, tomasz], employment: { boss: 'tomasz' } }, tomasz],
    [{ people: [dana, tomasz], employment: { boss: 'nobody' } }, dana],
    [{ people: [dana, { ...tomasz, relation: 'future-boss' as const }] }, undefined],
  ])('%#', (data, boss) => expect(bossOf(data)).toBe(boss))

  it('is heard before the others', () => {
    const captures = [
      capture('a', 'one'),
      capture('b', 'two', { by: 'tomasz' }),
      capture('c', 'three', { script: 'second-interview-call' }),
      { id: 'd', words: 'four' },
    ]
    const ids = (all: Capture[]) => all.map(({ id }) => id)
    expect(ids(bossCaptures(captures))).toEqual(['a', 'b', 'd'])
    expect(ids(bossCaptures(captures, dana))).toEqual(['a', 'd'])
    expect(ids(bossCaptures([captures[1]!], dana))).toEqual(['b'])
    expect(bossCaptures(undefined)).toEqual([])
  })
})

describe('the place of the review', () => {
  it.each([
    [undefined, undefined],
    [{}, undefined],
    [{ place: 'Table' }, { kind: 'table' }],
    [{ place: ' the canteen ' }, { kind: 'own', words: 'the canteen' }],
    [{ mode: 'video' }, { kind: 'video' }],
    [{ mode: 'in-person' }, undefined],
    [{ mode: 'video', place: 'desk' }, { kind: 'desk' }],
  ] as const)('%j', (interview, place) => {
    const met = interview && { id: 'x', people: [], ...interview }
    expect(reviewPlace(met)).toEqual(place)
  })

  it('is that of the next talk with the boss, else of the latest', () => {
    const interviews = [
      { id: 'late', people: ['dana'], start: '2026-12-01T10:00Z', place: 'desk' },
      { id: 'early', people: ['dana'], start: '2026-11-01T10:00Z', place: 'table' },
      { id: 'other', people: ['tomasz'], start: '2026-12-24T10:00Z', place: 'room' },
    ]
    const data = { people: [dana, tomasz], interviews }
    expect(cueCard(data, {}).facts.place).toEqual({ kind: 'desk' })
    expect(cueCard(data, { now: '2026-10-01T10:00Z' }).facts.place).toEqual({ kind: 'table' })
    expect(cueCard({}, {}).facts).toEqual({})
  })
})

describe('talking points', () => {
  it('match each thing, tell openers apart and never tell a story twice', () => {
    const { facts } = talkingPoints({
      candidate: { name: { full: 'Sam' }, currentEmployer: 'fabrikam' },
      people: [dana],
      captures: [
        capture('a', 'Weekly releases, finally.'),
        capture('b', 'No pages at night.'),
        capture('c', 'A release every week, without drama.'),
        capture('d', 'The auditors love us.'),
      ],
      accomplishments: stories,
    })
    expect(facts.boss).toBe(dana)
    expect(
      facts.points.map(
        ({ match }) => match && { ...match, accomplishment: match.accomplishment.id },
      ),
    ).toEqual([
      { accomplishment: 'releases', latest: false, turn: 1, told: false },
      { accomplishment: 'on-call', latest: true, turn: 1, told: false },
      { accomplishment: 'releases', latest: false, turn: 0, told: true },
      undefined,
    ])
    expect(facts.points[0]!.match!.accomplishment).toBe(releases)
  })

  it('have nothing to say of nothing', () => {
    expect(talkingPoints({}).facts).toEqual({ several: false, points: [] })
  })
})

describe('the objectives', () => {
  const data = {
    people: [dana, tomasz],
    captures: [
      capture('a', 'Weekly releases.', { at: '2026-11-20T15:40-05:00' }),
      capture('b', 'Calm nights.'),
    ],
    objectives: [
      {
        id: 'o2',
        from: 'b',
        restatement: 'Fewer pages',
        measure: 'pages',
        due: '2027-06-30',
        support: 'time',
      },
      { id: 'o3', restatement: 'A second team' },
    ],
    employment: { start: '2027-01-11' },
  }

  it('keep the words, join what was made of them, and name the review', () => {
    const { facts } = objectives(data)
    expect(facts).toMatchObject({ boss: dana, start: '2027-01-11', review: '2028-01-11' })
    expect(
      facts.objectives.map(({ number, capture, objective }) => [
        number,
        capture?.id,
        objective?.id,
      ]),
    ).toEqual([
      [1, 'a', undefined],
      [2, 'b', 'o2'],
      [3, undefined, 'o3'],
    ])
    expect(facts.objectives[0]!.capture).toBe(data.captures[0])
  })

  it('name who said it where it was not the boss', () => {
    const { facts } = objectives({ ...data, captures: [capture('a', 'Speed.', { by: 'tomasz' })] })
    expect(facts.objectives[0]!.other).toBe(tomasz)
  })

  it('take the one who spoke for the boss where none is named', () => {
    const { facts } = objectives({
      people: [tomasz],
      captures: [capture('a', 'Speed.', { by: 'tomasz' })],
    })
    expect(facts.boss).toBe(tomasz)
    expect(facts.objectives[0]!.other).toBeUndefined()
  })

  it('tell the cover note how many there are and what is open', () => {
    const { facts } = coverNote(data)
    expect(facts).toMatchObject({
      count: 2,
      several: true,
      open: true,
      asked: '2026-11-20T15:40-05:00',
    })
    const closed = coverNote({
      ...data,
      captures: [data.captures[1]!],
      objectives: [data.objectives[0]!],
    })
    expect(closed.facts).toMatchObject({ count: 1, several: false, open: false })
    expect(closed.facts.asked).toBeUndefined()
  })
})

describe('the answer record', () => {
  it('keeps each occasion apart', () => {
    const interviews = [
      { id: 'second', people: ['dana'], start: '2026-11-20T15:00-05:00', place: 'table' },
    ]
    const { facts } = answerRecord({
      people: [dana],
      interviews,
      captures: [
        capture('a', 'One.', { interview: 'second' }),
        capture('b', 'Two.', { interview: 'second', where: 'by the window' }),
        capture('c', 'Three.', { by: 'nobody' }),
      ],
    })
    expect(facts.answers).toEqual([
      {
        by: dana,
        at: '2026-11-20T15:00-05:00',
        where: 'by the window',
        place: { kind: 'table' },
        items: [expect.objectContaining({ id: 'a' }), expect.objectContaining({ id: 'b' })],
      },
      { items: [expect.objectContaining({ id: 'c' })] },
    ])
  })

  it('is empty for an empty dossier', () => expect(answerRecord({}).facts.answers).toEqual([]))
})
