/** Puts interviews in the order in which they took place. */
import type { Interview } from '../schemas/interview.ts'

/** The instant that counts, in milliseconds; the brackets of RFC 9557 are not needed for it. */
function instant({ start, end }: Interview): number {
  return Date.parse((end ?? start ?? '').replace(/\[.*$/, ''))
}

const isTimed = (interview: Interview): boolean => !Number.isNaN(instant(interview))

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
