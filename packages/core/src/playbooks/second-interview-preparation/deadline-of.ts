/** By when the thank-you letters of an interview are due. */
import { hoursAfter } from '../../derive/instant.ts'
import type { Interview } from '../../schemas/interview.ts'

const HOURS = 24

/**
 * 24 hours after the interview's end, on the clock of its place; after its start where no end is known.
 *
 * @returns undefined where neither is known
 */
export function deadlineOf(interview: Interview | undefined): string | undefined {
  const from = interview?.end ?? interview?.start
  return from === undefined ? undefined : hoursAfter(from, HOURS)
}
