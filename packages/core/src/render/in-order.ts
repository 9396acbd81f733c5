/** Puts interviews in the order in which they took place. */
import { instantOf } from '../derive/instant.ts'
import type { Interview } from '../schemas/interview.ts'

/** The instant that counts, in milliseconds; undefined where there is none, as in all that is compared with it. */
const instant = ({ start, end }: Interview): number => instantOf(end ?? start)!

/** Whether an interview has not begun yet, as far as that is known. */
export const isAhead = ({ start, end }: Interview, now: string | undefined): boolean =>
  instantOf(start ?? end)! > instantOf(now)!

const isTimed = (interview: Interview): boolean => instant(interview) !== undefined

const byRound = (one: Interview, other: Interview): number => (one.round ?? 0) - (other.round ?? 0)

/**
 * Interviews by their time, and by their round where none has a time. One without a time, among others that
 * have theirs, stays where the dossier has it: to compare it with each of them could put those in a wrong order.
 */
export function inOrder(interviews: readonly Interview[]): Interview[] {
  const timed = interviews.length > 1 ? interviews.filter(isTimed) : []
  if (timed.length === 0) return [...interviews].sort(byRound)
  timed.sort((one, other) => instant(one) - instant(other) || byRound(one, other))
  let next = 0
  return interviews.map((interview) => (isTimed(interview) ? timed[next++]! : interview))
}
