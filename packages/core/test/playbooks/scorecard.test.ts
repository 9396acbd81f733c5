/** The scorecard: what is weighed, what fails, and whether what is said of turning the verdict is true. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { scorecard } from '../../generated/catalog.ts'
import { criterionScore } from '../../src/playbooks/after-the-interview/criterion-score.ts'
import { facts } from '../../src/playbooks/after-the-interview/scorecard.ts'
import {
  decidingUnknowns,
  moved,
  turnsOf,
} from '../../src/playbooks/after-the-interview/scorecard-sensitivity.ts'
import {
  type Scored,
  type Verdict,
  weigh,
} from '../../src/playbooks/after-the-interview/scorecard-verdict.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'

const travel = { id: 'travel', label: 'Little travel', weight: 4 }

describe('what a criterion scores', () => {
  const general = { criterion: 'travel', score: 8 }
  const other = { criterion: 'travel', score: 5, note: 'two nights a week' }
  const ofOffer = { criterion: 'travel', score: 1, offer: 'contract' }
  const all = [general, other, ofOffer, { criterion: 'culture', score: 10 }]

  it.each([
    ['nothing seen', [], undefined, undefined],
    [
      'a note without a score',
      [{ criterion: 'travel', note: 'they fly a lot' }],
      undefined,
      undefined,
    ],
    ['the worst there is', [{ criterion: 'travel', score: 0 }], undefined, 0],
    ['the middle of several', all, undefined, 6.5],
    ['what was seen of an offer, for that offer', all, 'contract', 1],
    ['what was seen in general, for another', all, 'job', 6.5],
    [
      'a third of a point',
      [8, 8, 9].map((score) => ({ criterion: 'travel', score })),
      undefined,
      8.3,
    ],
  ])('%s', (_, observations, offer, score) => {
    expect(criterionScore(travel, observations, offer).score).toBe(score)
  })

  it.each([
    [travel, undefined, 4],
    [{ id: 'travel', label: 'Little travel' }, undefined, 5],
    [{ ...travel, mustHave: true }, 5, 4],
    [{ ...travel, mustHave: true, least: 8 }, 8, 4],
    [{ ...travel, mustHave: false, least: 8 }, undefined, 4],
  ])('%j', (criterion, least, weight) => {
    const row = criterionScore(criterion, [])
    expect([row.least, row.weight]).toEqual([least, weight])
  })
})

describe('the verdict', () => {
  it.each<[string, Scored[], Verdict, number | undefined]>([
    ['nothing wanted', [], 'open', undefined],
    ['nothing seen', [{ weight: 5 }], 'open', undefined],
    ['nothing that counts', [{ weight: 0, score: 9 }], 'open', undefined],
    ['exactly good', [{ weight: 1, score: 7 }], 'good', 7],
    ['just not good', [{ weight: 1, score: 6.9 }], 'fair', 6.9],
    ['exactly fair', [{ weight: 3, score: 5 }], 'fair', 5],
    ['weak', [{ weight: 3, score: 4.9 }], 'weak', 4.9],
    ['half of the weight known', [{ weight: 5, score: 8 }, { weight: 5 }], 'good', 8],
    ['less than half known', [{ weight: 5, score: 8 }, { weight: 6 }], 'open', 8],
    [
      'a must not met',
      [
        { weight: 1, score: 4, least: 5 },
        { weight: 9, score: 10 },
      ],
      'out',
      9.4,
    ],
    [
      'a must just met',
      [
        { weight: 1, score: 5, least: 5 },
        { weight: 9, score: 10 },
      ],
      'good',
      9.5,
    ],
    [
      'a must unknown',
      [
        { weight: 1, least: 5 },
        { weight: 9, score: 10 },
      ],
      'open',
      10,
    ],
    [
      'a must without weight',
      [
        { weight: 0, score: 1, least: 5 },
        { weight: 9, score: 10 },
      ],
      'out',
      10,
    ],
  ])('%s', (_, rows, verdict, total) => {
    expect(weigh(rows)).toMatchObject({ verdict, ...(total !== undefined && { total }) })
    expect(weigh(rows).total).toBe(total)
  })
})

const row: fc.Arbitrary<Scored> = fc
  .record(
    {
      weight: fc.integer({ min: 0, max: 10 }),
      score: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
      least: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['weight'] },
  )
  .map((each) => each as Scored)
const rows = fc.array(row, { maxLength: 6 })
const places: readonly Verdict[] = ['out', 'weak', 'fair', 'good']
const runs = { numRuns: 2000 }

describe('weighing', () => {
  it('a better score never makes it worse', () => {
    const better = fc.tuple(rows, fc.nat(), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(better, ([before, at, by]) => {
        const index = before.length ? at % before.length : 0
        const score = before[index]?.score
        fc.pre(score !== undefined)
        const after = before.map((each, i) =>
          i === index ? { ...each, score: Math.min(10, score! + by / 2) } : each,
        )
        const [one, other] = [weigh(before), weigh(after)]
        if (one.total !== undefined) expect(other.total).toBeGreaterThanOrEqual(one.total)
        if (one.verdict === 'open') expect(other.verdict).toBe('open')
        else if (other.verdict === 'open') expect(one.verdict).toBe('out')
        else
          expect(places.indexOf(other.verdict)).toBeGreaterThanOrEqual(places.indexOf(one.verdict))
      }),
      runs,
    )
  })

  it('only how weights compare counts, not how large they are', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0.1, 0.3, 0.5, 2, 3, 7), (given, by) => {
        const scaled = given.map((each) => ({ ...each, weight: each.weight * by }))
        const [one, other] = [weigh(given), weigh(scaled)]
        expect([other.verdict, other.total]).toEqual([one.verdict, one.total])
        expect(other.known).toBeCloseTo(one.known, 9)
      }),
      runs,
    )
  })

  it('the total lies between the worst score and the best', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { total } = weigh(given)
        fc.pre(total !== undefined)
        const scores = given.flatMap(({ score, weight }) => (weight > 0 ? (score ?? []) : []))
        expect(total).toBeGreaterThanOrEqual(Math.min(...scores))
        expect(total).toBeLessThanOrEqual(Math.max(...scores))
      }),
      runs,
    )
  })
})

describe('what turns the verdict', () => {
  const moves = (given: readonly Scored[], by: number) =>
    given.flatMap((_, index) =>
      (['score', 'weight'] as const).flatMap((what) =>
        [true, false].map((up) => ({ row: index, what, by, up })),
      ),
    )
  const turning = (given: readonly Scored[], by: number) =>
    moves(given, by).filter((move) => {
      const after = moved(given, move)
      return after !== null && weigh(after).verdict !== weigh(given).verdict
    })

  it('is true: each named move turns it, to what is said, and nothing smaller does', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const turns = turnsOf(given)
        for (const turn of turns) {
          const after = moved(given, turn)!
          expect(weigh(after).verdict).toBe(turn.verdict)
          expect(turn.verdict).not.toBe(weigh(given).verdict)
          expect(after[turn.row]![turn.what]).toBe(turn.to)
          expect(after.filter((each, index) => each !== given[index])).toHaveLength(1)
        }
        const by = turns[0]?.by
        expect(new Set(turns.map((turn) => turn.by)).size).toBeLessThanOrEqual(1)
        if (by === undefined || by > 1) expect(turning(given, 1)).toEqual([])
        if (by === undefined) expect(turning(given, 2)).toEqual([])
        else expect(turns).toHaveLength(turning(given, by).length)
      }),
      runs,
    )
  })

  it('names the unknowns that decide, and no others', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 20 }), (given, half) => {
        const deciding = decidingUnknowns(given)
        given.forEach(({ score }, index) => {
          if (score !== undefined) return expect(deciding).not.toContain(index)
          const after = given.map((each, i) => (i === index ? { ...each, score: half / 2 } : each))
          if (weigh(after).verdict !== weigh(given).verdict) expect(deciding).toContain(index)
        })
      }),
      runs,
    )
  })

  it('never leaves the scale', () => {
    expect(turnsOf([{ weight: 10, score: 10, least: 5 }])).toEqual([])
    expect(
      moved([{ weight: 10, score: 0 }], { row: 0, what: 'weight', by: 1, up: true }),
    ).toBeNull()
    expect(
      moved([{ weight: 10, score: 0 }], { row: 0, what: 'score', by: 1, up: false }),
    ).toBeNull()
    expect(moved([{ weight: 10 }], { row: 0, what: 'score', by: 1, up: true })).toBeNull()
  })
})

const commute = { id: 'commute', label: 'A short commute', weight: 8, mustHave: true }
const culture = { id: 'culture', label: 'Kind people' }
const two: Partial<Dossier> = {
  criteria: [commute, travel, culture],
  observations: [
    { criterion: 'commute', score: 3, offer: 'planner', note: 'an hour and a half' },
    { criterion: 'commute', score: 9, offer: 'contract', note: 'round the corner' },
    { criterion: 'travel', score: 10 },
    { criterion: 'travel', score: 2, note: 'every week in March', by: 'dana' },
  ],
  offers: [
    { id: 'planner', kind: 'different-job', title: 'Planner' },
    { id: 'contract', kind: 'contract' },
  ],
  people: [{ id: 'dana', name: { full: 'Dana Whitfield' } }],
}

describe('the cards', () => {
  const codes = (data: Partial<Dossier>) => facts(data).findings.map(({ code }) => code)

  it('are filled in by hand where nothing is wanted or seen', () => {
    expect(facts({})).toEqual({ facts: { cards: [], several: false, byHand: true }, findings: [] })
    expect(facts({ criteria: [travel] }).facts).toMatchObject({ byHand: true })
    expect(codes({ criteria: [travel, commute] })).toEqual([])
  })

  it('are one for the job, however few offers there are', () => {
    const { observations, ...rest } = two
    const plain = observations!.map(({ criterion, score }) => ({ criterion, score: score! }))
    const [first] = two.offers!
    expect(facts({ ...rest, offers: [], observations: plain }).facts.cards).toHaveLength(1)
    expect(facts({ ...rest, offers: [first!], observations: plain }).facts.cards).toMatchObject([
      { offer: first, named: true, verdict: 'fair' },
    ])
  })

  it('are one for each offer, each with what was seen of it', () => {
    expect(facts(two).facts).toMatchObject({
      several: true,
      cards: [
        { offer: { id: 'planner' }, verdict: 'out', total: 4, failed: [commute] },
        { offer: { id: 'contract' }, verdict: 'good', total: 8, known: 71, failed: [] },
      ],
    })
    expect(facts(two).facts.cards[1]).toMatchObject({
      unknown: [{ criterion: culture, deciding: true }],
    })
  })

  it('tell of what fails, what is unknown, and what does not go together', () => {
    expect(codes(two)).toEqual([
      'must-have-failed',
      'observations-apart',
      'criterion-not-scored',
      'observations-apart',
      'criterion-not-scored',
    ])
    const unknown = facts({ criteria: [commute, travel], observations: two.observations!.slice(2) })
    expect(unknown.findings[0]).toMatchObject({ code: 'criterion-not-scored', severity: 'warning' })
    expect(unknown.facts.cards[0]!.verdict).toBe('open')
  })

  it('keep the dossier’s own entries', () => {
    const [card] = facts(two).facts.cards
    expect(card!.rows[1]!.seen[0]!.observation).toBe(two.observations![3])
    expect(card!.rows[1]!.seen[0]!.by).toBe(two.people![0])
    expect(card!.rows[0]!.criterion).toBe(commute)
  })
})

describe('on paper', () => {
  const page = (data: unknown): string =>
    String(lettersFor(scorecard, data as Dossier, { locale: 'en-US' }).letters[0]!.body)

  it('compares what is offered', async () => {
    await expect(page(two)).toMatchFileSnapshot('golden/scorecard.two-offers.txt')
  })

  it('is a form where nothing was seen yet', async () => {
    const { criteria } = two
    await expect(page({ criteria })).toMatchFileSnapshot('golden/scorecard.by-hand.txt')
  })

  it('says so where the verdict is firm', () => {
    const observations = [{ criterion: 'travel', score: 10 }]
    expect(page({ criteria: [travel], observations })).toContain('No single score or weight')
  })

  it('prints a score of zero', () => {
    const file = new URL('../../../../examples/dossier.yaml', import.meta.url)
    const { criteria } = parse(readFileSync(file, 'utf8')) as Dossier
    const observations = criteria!.map(({ id }) => ({ criterion: id, score: 0, note: 'none' }))
    expect(page({ criteria, observations })).toMatch(/Little travel +4 +0\n/)
  })
})
