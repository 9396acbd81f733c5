/** The talk that a sheet prepares: when it is, with whom else, and whether it is behind us already. */
import { instantOf } from '../../derive/instant.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import { deadlineOf } from './deadline-of.ts'
import { namesOf } from './prepared-questions.ts'

export interface TalkAhead {
  interview: Interview
  /** The whole names of the others who take part. */
  others: string[]
  /** By when the thank-you letters are due; absent where that moment has passed. */
  deadline?: string
}

/**
 * The talk ahead with somebody.
 *
 * @param interview the latest with them
 * @param now without it, a talk that something is told of counts as held
 * @returns undefined where there is none, or it was held already
 */
export function talkAhead(
  interview: Interview | undefined,
  person: Person | undefined,
  people: readonly Person[] | undefined,
  now: string | undefined,
): TalkAhead | undefined {
  if (!interview) return undefined
  const [moment, end] = [instantOf(now), instantOf(interview.end ?? interview.start)]
  const isHeld =
    moment === undefined || end === undefined
      ? (interview.discussed?.length ?? 0) > 0
      : end <= moment
  if (isHeld) return undefined
  const others = (interview.people ?? []).filter((id) => id !== person?.id)
  const deadline = deadlineOf(interview)
  return {
    interview,
    others: namesOf(others, people),
    ...(deadline !== undefined && { deadline }),
  }
}
