/** Knows from when on silence is an answer. */
import type { Dossier } from '../schemas/dossier.ts'
import { calledAt } from './last-talk.ts'
import { dayOf, daysAfter } from './zoned.ts'

/** So many days after the later of the two, nobody who meant to answer has kept quiet. */
const DAYS = 7

export interface Silence {
  /** The day that is counted from: that of the decision, or of the follow-up call where it was later. */
  from: string
  /** Whether that is the day of the call. */
  call: boolean
  /** The day from which on silence is an answer. */
  day: string
}

/**
 * From when on silence is an answer: a calendar week after the day by which they meant to decide, or after the
 * follow-up call where that came later.
 *
 * @returns undefined where neither day is known
 */
export function silenceOf(
  data: Partial<Pick<Dossier, 'decision' | 'captures' | 'sessions'>>,
  timeZone?: string,
): Silence | undefined {
  const decision = dayOf(data.decision?.expected)
  const called = dayOf(calledAt(data), timeZone)
  const from = [decision, called]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1)
  const day = from && daysAfter(from, DAYS)
  return from && day ? { from, call: from !== decision, day } : undefined
}
