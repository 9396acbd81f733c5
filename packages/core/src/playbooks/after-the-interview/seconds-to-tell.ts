/** Estimates how long one takes to tell what one has for a problem. */
import { spokenSeconds } from '../../derive/spoken-seconds.ts'
import type { PreparedSituation } from './prepared-situation.ts'

/** Each thing told is led into by a few words, and a breath. */
const LEAD = 3

/**
 * The user's words and the words that lead into them, in seconds.
 *
 * @example secondsToTell({ situation: { id: 'late', problem: 'late vans' }, kind: 'open', found: false, told: false }) // 4
 */
export function secondsToTell({ situation, story, own, kind }: PreparedSituation): number {
  const told =
    kind === 'handled'
      ? [
          story?.analysis,
          story?.reasons?.join(', '),
          story?.comparedWith,
          story?.agreement,
          ...(story?.options ?? []).flatMap(({ what, cost }) => [what, cost]),
          story?.bestMeasure,
          own,
          story?.result,
          story?.figures?.join(', '),
        ]
      : []
  const parts = [situation.problem, ...told, situation.would].filter((part) => part?.trim())
  return parts.reduce((sum, part) => sum + LEAD + spokenSeconds(part!), 0)
}
