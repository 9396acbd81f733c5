/** Finds out whether the verdict hangs by a thread: one weight or one score, moved a little. */
import { FULL, rounded } from './criterion-score.ts'
import { type Scored, type Verdict, weigh } from './scorecard-verdict.ts'

/** One thing that turns the verdict when it is moved. */
export interface Turn {
  /** Which row, from 0. */
  row: number
  what: 'score' | 'weight'
  /** Whole points, up or down. */
  by: number
  up: boolean
  /** What it would be moved to. */
  to: number
  /** What the verdict would be then. */
  verdict: Verdict
}

/** Further than this is no longer a little. */
const LITTLE = 2

/** The rows with one thing moved; null where that would leave the scale, or there is nothing to move. */
export function moved(
  rows: readonly Scored[],
  { row, what, by, up }: Pick<Turn, 'row' | 'what' | 'by' | 'up'>,
): Scored[] | null {
  const from = rows[row]?.[what]
  if (from === undefined) return null
  const to = rounded(from + (up ? by : -by))
  if (to < 0 || to > FULL) return null
  return rows.map((each, index) => (index === row ? { ...each, [what]: to } : each))
}

function turnsBy(rows: readonly Scored[], by: number, verdict: Verdict): Turn[] {
  return rows.flatMap((_, row) =>
    (['score', 'weight'] as const).flatMap((what) =>
      [true, false].flatMap((up): Turn[] => {
        const after = moved(rows, { row, what, by, up })
        if (!after) return []
        const turned = weigh(after).verdict
        return turned === verdict
          ? []
          : [{ row, what, by, up, to: after[row]![what]!, verdict: turned }]
      }),
    ),
  )
}

/**
 * The smallest single moves that turn the verdict, by one whole point or else by two.
 *
 * @returns an empty list where no such move does
 */
export function turnsOf(rows: readonly Scored[]): Turn[] {
  const { verdict } = weigh(rows)
  for (let by = 1; by <= LITTLE; by++) {
    const turns = turnsBy(rows, by, verdict)
    if (turns.length > 0) return turns
  }
  return []
}

/** The rows that nothing is known of and whose score, whatever it turns out to be, may turn the verdict. */
export function decidingUnknowns(rows: readonly Scored[]): number[] {
  const { verdict } = weigh(rows)
  return rows.flatMap(({ score }, row) => {
    if (score !== undefined) return []
    const verdicts = [0, FULL].map((to) =>
      weigh(rows.map((each, index) => (index === row ? { ...each, score: to } : each))),
    )
    return verdicts.some((each) => each.verdict !== verdict) ? [row] : []
  })
}
