/** Knows when one last talked with the employer: the last interview that is over, and the call that followed it. */
import type { Dossier } from '../schemas/dossier.ts'
import type { Interview } from '../schemas/interview.ts'
import { instantOf } from './instant.ts'

type Data = Partial<Pick<Dossier, 'interviews' | 'captures' | 'decision' | 'sessions'>>

const SCRIPT = 'follow-up-call'

/** When an interview was over, as far as that is known. */
export const endOf = ({ start, end }: Interview): string | undefined => end ?? start

const latest = (times: readonly (string | undefined)[]): string | undefined => {
  const known = times.filter((time) => instantOf(time) !== undefined)
  return known.sort((one, other) => instantOf(one)! - instantOf(other)!).at(-1)
}

/** The interview that ended last before a moment. */
export function lastInterview(
  interviews: readonly Interview[] | undefined,
  moment: number,
): Interview | undefined {
  const over = (interviews ?? []).filter((one) => (instantOf(endOf(one)) ?? Infinity) <= moment)
  const end = latest(over.map(endOf))
  return over.find((one) => endOf(one) === end)
}

/** When the follow-up call was made: a time, from what was put down about it or what was noted during it. */
export function calledAt({ decision, captures, sessions }: Data): string | undefined {
  const noted = (captures ?? []).filter(({ script }) => script === SCRIPT).map(({ at }) => at)
  const walked = (sessions ?? []).filter(({ script }) => script === SCRIPT)
  return decision?.callBack?.called ?? latest([...noted, ...walked.map(({ started }) => started)])
}
