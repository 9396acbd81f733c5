/** Holds what was seen and heard against what was wanted: for the job, or for each offer that there is. */
import type { Finding } from '../../findings/finding.ts'
import type { Criterion } from '../../schemas/criterion.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Observation } from '../../schemas/observation.ts'
import type { Offer } from '../../schemas/offer.ts'
import type { Person } from '../../schemas/person.ts'
import { personById } from '../../derive/person-by-id.ts'
import { type CriterionScore, criterionScore } from './criterion-score.ts'
import { type Turn, decidingUnknowns, turnsOf } from './scorecard-sensitivity.ts'
import { type Verdict, isFailed, weigh } from './scorecard-verdict.ts'

/** One line of the scorecard. */
export interface ScorecardRow extends Omit<CriterionScore, 'observations'> {
  /** What was seen or heard, with who said it. */
  seen: { observation: Observation; by?: Person; scored: boolean }[]
  scored: boolean
  mustHave: boolean
  /** Whether it is a must-have that is not met. */
  failed: boolean
  /** Whether the observations of it are far apart. */
  apart: boolean
}

/** One thing that turns the verdict, with the criterion that it belongs to. */
export interface ScorecardTurn extends Omit<Turn, 'row'> {
  criterion: Criterion
}

/** The scorecard of one offer, or of the job as it was seen. */
export interface Card {
  offer?: Offer
  /** Whether the offer has to be named: there are several, or it is not for the job itself. */
  named: boolean
  rows: ScorecardRow[]
  /** Whether anything was scored at all. */
  scored: boolean
  total?: number
  /** How much of what matters was scored, in whole percent. */
  known: number
  verdict: Verdict
  failed: Criterion[]
  /** What has no score, and whether its score could turn the verdict. */
  unknown: { criterion: Criterion; deciding: boolean }[]
  turns: ScorecardTurn[]
  /** Whether the smallest moves that turn the verdict are more than are told. */
  moreTurns: boolean
}

export interface ScorecardFacts {
  cards: Card[]
  /** Whether there are several offers to compare. */
  several: boolean
  /** Whether there is nothing to reckon with yet, so that it is filled in by hand. */
  byHand: boolean
}

type Data = Partial<Pick<Dossier, 'criteria' | 'observations' | 'offers' | 'people'>>

const TURNS_TOLD = 3
/** What may be offered in the place of the job itself. */
const OTHER = new Set<Offer['kind']>(['different-job', 'contract'])
/** Scores of one criterion that differ by more than this tell of two different things. */
const APART = 4

function rowOf(score: CriterionScore, people: Data['people']): ScorecardRow {
  const { observations, ...rest } = score
  const scores = observations.flatMap((each) => each.score ?? [])
  return {
    ...rest,
    seen: observations
      .filter(({ note }) => note?.trim())
      .map((observation) => {
        const by = personById(people, observation.by)
        return { observation, ...(by && { by }), scored: observation.score !== undefined }
      }),
    scored: score.score !== undefined,
    mustHave: score.least !== undefined,
    failed: isFailed(score),
    apart: scores.length > 1 && Math.max(...scores) - Math.min(...scores) > APART,
  }
}

function cardOf(
  { criteria = [], observations = [], people, offers = [] }: Data,
  offer?: Offer,
): Card {
  const several = offers.length > 1
  const scores = criteria.map((criterion) => criterionScore(criterion, observations, offer?.id))
  const rows = scores.map((score) => rowOf(score, people))
  const { verdict, total, known } = weigh(scores)
  const turns = turnsOf(scores)
  const deciding = decidingUnknowns(scores)
  return {
    ...(offer && { offer }),
    named: offer !== undefined && (several || OTHER.has(offer.kind)),
    rows,
    scored: rows.some((row) => row.scored),
    ...(total !== undefined && { total }),
    known: Math.round(known * 100),
    verdict,
    failed: rows.filter(({ failed }) => failed).map(({ criterion }) => criterion),
    unknown: rows.flatMap(({ criterion, scored }, row) =>
      scored ? [] : [{ criterion, deciding: deciding.includes(row) }],
    ),
    turns: turns
      .slice(0, TURNS_TOLD)
      .map(({ row, ...turn }) => ({ ...turn, criterion: criteria[row]! })),
    moreTurns: turns.length > TURNS_TOLD,
  }
}

/** One card for each offer where several are to be told apart; else one for the job. */
function cardsOf(data: Data): Card[] {
  const { criteria = [], offers = [], observations = [] } = data
  if (criteria.length === 0) return []
  const [only] = offers
  if (!only) return [cardOf(data)]
  const areApart = offers.length > 1 || observations.some(({ offer }) => offer === only.id)
  return areApart ? offers.map((offer) => cardOf(data, offer)) : [cardOf(data, only)]
}

const about = ({ title, kind }: Offer): string => title ?? (kind ? `the ${kind}` : 'the offer')

function findingsOf({ rows, offer }: Card, several: boolean): Finding[] {
  const where = several && offer ? ` (${about(offer)})` : ''
  return rows.flatMap(({ criterion, score, scored, least, failed, mustHave, apart }): Finding[] => {
    const name = JSON.stringify(criterion.label)
    const place = { path: 'observations' }
    if (failed) {
      const message = `${name} is a must-have and scores ${score} of 10${where}, where it needs ${least}.`
      const hint = 'Find out whether it can be changed before you say yes to anything.'
      return [{ code: 'must-have-failed', severity: 'warning', message, place, hint }]
    }
    if (!scored) {
      const message = `Nothing is scored for ${name}${where}; it counts neither for nor against.`
      const hint = mustHave
        ? 'It is a must-have: ask about it before you decide.'
        : `Add an observation: { criterion: ${criterion.id}, score: 7, note: what you saw }.`
      const severity = mustHave ? 'warning' : 'info'
      return [{ code: 'criterion-not-scored', severity, message, place, hint }]
    }
    if (apart) {
      const message = `What you noted on ${name}${where} is far apart; its score is the middle.`
      const hint = 'Find out which of them is right, and take the other away.'
      return [{ code: 'observations-apart', severity: 'warning', message, place, hint }]
    }
    return []
  })
}

/** Derives the facts of the scorecard; where nothing was seen yet, a form. */
export function facts(data: Data): { facts: ScorecardFacts; findings: Finding[] } {
  const cards = cardsOf(data)
  const several = cards.length > 1
  const byHand = !cards.some(({ scored }) => scored)
  return {
    facts: { cards, several, byHand },
    findings: byHand ? [] : cards.flatMap((card) => findingsOf(card, several)),
  }
}
