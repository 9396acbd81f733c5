/** Weighs what is known of all criteria, and says what it comes to. */
import { type CriterionScore, rounded } from './criterion-score.ts'

/**
 * What the scores come to. `out`: a must-have is not met, whatever else there is. `open`: too little is known to say,
 * or nothing of a must-have. Otherwise by the weighted score: `weak` below 5, `fair` below 7, and `good`.
 */
export type Verdict = 'out' | 'open' | 'weak' | 'fair' | 'good'

export interface Weighed {
  verdict: Verdict
  /** The weighted middle of what was scored, from 0 to 10; absent where nothing that counts was. */
  total?: number
  /** How much of all weight was scored, from 0 to 1. */
  known: number
}

/** What weighing needs of a criterion. */
export type Scored = Pick<CriterionScore, 'weight' | 'score' | 'least'>

const FAIR = 5
const GOOD = 7
/** Below this share of the weight, a score says too little. */
const ENOUGH = 0.5

/** Whether a must-have was seen not to be met. */
export const isFailed = ({ score, least }: Scored): boolean =>
  least !== undefined && score !== undefined && score < least

function verdictOf(rows: readonly Scored[], total: number | undefined, known: number): Verdict {
  if (rows.some(isFailed)) return 'out'
  const isUnsure = rows.some(({ score, least }) => least !== undefined && score === undefined)
  if (total === undefined || isUnsure || known < ENOUGH) return 'open'
  if (total < FAIR) return 'weak'
  return total < GOOD ? 'fair' : 'good'
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/**
 * Weighs the criteria. One of which nothing is known counts neither for nor against.
 *
 * @example weigh([{ weight: 9, score: 8 }, { weight: 3, score: 4 }, { weight: 6 }]) // { verdict: 'good', total: 7, known: 0.66… }
 */
export function weigh(rows: readonly Scored[]): Weighed {
  const scored = rows.filter(({ score }) => score !== undefined)
  const all = sum(rows.map(({ weight }) => weight))
  const counted = sum(scored.map(({ weight }) => weight))
  const known = all > 0 ? counted / all : 0
  const points = sum(scored.map(({ weight, score }) => weight * score!))
  const total = counted > 0 ? rounded(points / counted) : undefined
  return {
    verdict: verdictOf(rows, total, known + 1e-9),
    ...(total !== undefined && { total }),
    known,
  }
}
