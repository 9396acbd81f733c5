/** Finds out who is rung and who is met next: from the walk, or else from what the dossier says of rounds and dates. */
import type { FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import { instantOf } from '../../derive/instant.ts'
import { inOrder } from '../../render/in-order.ts'

export type RoundsData = Partial<Pick<Dossier, 'people' | 'interviews' | 'process'>>

/** The two sides of the call. */
export interface Interviewers {
  /** Those who interviewed the candidate last: the people to ring, one by one. */
  met: Person[]
  /** Those to be met next; empty while nobody is known. */
  next: Person[]
  /** The latest talk with those who are rung. */
  talk?: Interview
}

const has = (interview: Interview, ids: ReadonlySet<string>): boolean =>
  interview.people?.some((id) => ids.has(id)) ?? false

/** The people of the first step that is still ahead and brings somebody new. */
function announced(process: Dossier['process'], known: ReadonlySet<string>): string[] {
  const ahead = (process ?? []).filter(({ done }) => !done)
  const step = ahead.find((each) => each.with?.some((id) => !known.has(id)))
  return (step?.with ?? []).filter((id) => !known.has(id))
}

/**
 * The interview after which the call is made: by the clock the latest that is over. Without one, the last, unless
 * it is the one to come.
 */
function lastHeld(
  interviews: readonly Interview[],
  process: Dossier['process'],
  now: string | undefined,
): Interview | undefined {
  const moment = instantOf(now)
  const over = interviews.filter(({ start, end }) => {
    const at = instantOf(end ?? start)
    return moment !== undefined && at !== undefined && at <= moment
  })
  if (over.length > 0) return over.at(-1)
  const everybody = new Set(interviews.flatMap(({ people }) => people ?? []))
  const isLast = interviews.length < 2 || announced(process, everybody).length > 0
  return interviews.at(isLast ? -1 : -2)
}

/**
 * Whom to ring, and whom the call is about.
 *
 * @param context the people of a walk, and the clock where there is one
 * @example
 * interviewersOf({ people: [dana, tom], interviews: [{ id: 'one', people: ['dana'] }, { id: 'two', people: ['tom'] }] }, {})
 * // { met: [dana], next: [tom], talk: … }
 */
export function interviewersOf(
  { people = [], interviews = [], process }: RoundsData,
  { with: talkedTo, next, now }: Pick<FactsContext, 'with' | 'next' | 'now'>,
): Interviewers {
  const ordered = inOrder(interviews)
  const met = new Set(talkedTo ?? lastHeld(ordered, process, now)?.people)
  const at = ordered.findLastIndex((interview) => has(interview, met))
  const seen = new Set([...met, ...ordered.slice(0, at + 1).flatMap((each) => each.people ?? [])])
  const following = ordered[at + 1]?.people?.filter((id) => !met.has(id)) ?? []
  const ahead = following.length > 0 ? following : announced(process, seen)
  const ids = new Set(next ?? ahead)
  const talk = ordered[at]
  return {
    met: people.filter(({ id }) => met.has(id)),
    next: people.filter(({ id }) => ids.has(id)),
    ...(talk && { talk }),
  }
}
