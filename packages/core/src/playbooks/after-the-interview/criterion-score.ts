/** Owns what one criterion scores: all that was seen or heard of it, as one number or as none. */
import type { Criterion } from '../../schemas/criterion.ts'
import type { Observation } from '../../schemas/observation.ts'

/** A criterion with what is known of it. */
export interface CriterionScore {
  criterion: Criterion
  /** What it counts for: the middle of the scale where the user gave no weight. */
  weight: number
  /** The middle of all scores; absent, and not zero, where nothing was scored. */
  score?: number
  /** The score from which it counts as met, for a must-have. */
  least?: number
  /** All that was seen or heard of it. */
  observations: Observation[]
}

const MIDDLE = 5
/** Weights and scores go from 0 to this. */
export const FULL = 10

/** To one decimal, so that what is printed is what is reckoned with. */
export const rounded = (value: number): number => Math.round(value * 10 + 1e-6) / 10

/**
 * What is known of a criterion. Where something was seen of the offer at hand, that counts; otherwise what was
 * seen of the job in general.
 *
 * @param offer the id of the offer at hand
 */
export function criterionScore(
  criterion: Criterion,
  all: readonly Observation[],
  offer?: string,
): CriterionScore {
  const about = all.filter((observation) => observation.criterion === criterion.id)
  const own = offer === undefined ? [] : about.filter((each) => each.offer === offer)
  const observations = own.length ? own : about.filter((each) => each.offer === undefined)
  const scores = observations.flatMap(({ score }) => score ?? [])
  const sum = scores.reduce((total, score) => total + score, 0)
  return {
    criterion,
    weight: criterion.weight ?? MIDDLE,
    ...(scores.length > 0 && { score: rounded(sum / scores.length) }),
    ...(criterion.mustHave && { least: criterion.least ?? MIDDLE }),
    observations,
  }
}
