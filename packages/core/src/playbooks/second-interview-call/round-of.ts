/** Finds the people of a call: those who are called, and those whom it is about. */
import type { FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import { instantOf } from '../../derive/instant.ts'
import { rolesOf } from '../../derive/roles.ts'
import { inOrder } from '../../render/in-order.ts'

export type RoundData = Partial<Pick<Dossier, 'people' | 'interviews' | 'process' | 'decision'>>

/** The two sides of a call. */
export interface Round {
  /** Those who interviewed the candidate last: the people to call, one by one. */
  met: Person[]
  /** Those to be met next; empty while nobody is known. */
  next: Person[]
  /** Whether no further interview comes. */
  last: boolean
  /** The latest talk with those who are called. */
  talk?: Interview
}

/** The interviews that some people were in, as far as they are over by the clock. */
export function talksWith(
  { interviews = [] }: RoundData,
  people: readonly Person[],
  now?: string,
): Interview[] {
  const moment = instantOf(now) ?? Infinity
  const isOver = ({ start, end }: Interview) => (instantOf(start ?? end) ?? -Infinity) <= moment
  const isWith = (interview: Interview) => people.some(({ id }) => interview.people?.includes(id))
  return inOrder(interviews).filter((each) => isOver(each) && isWith(each))
}

/**
 * Whom to call, and whom the call is about.
 *
 * @param context the people of a walk; without them those that the dossier's rounds and dates name
 * @example
 * roundOf({ people: [dana, tom], interviews: [{ id: 'one', people: ['dana'] }] }, {}) // { met: [dana], next: [tom], … }
 */
export function roundOf(
  data: RoundData,
  { with: talkedTo, next, now }: Pick<FactsContext, 'with' | 'next' | 'now'>,
): Round {
  const { people = [], decision } = data
  const roles = rolesOf(data, now)
  const met = people.filter(({ id }) => (talkedTo ?? roles.with).includes(id))
  const last = decision?.lastRound === true
  const ahead = last ? [] : roles.next.filter((id) => !met.some((person) => person.id === id))
  const talk = talksWith(data, met, now).at(-1)
  return {
    met,
    next: people.filter(({ id }) => (next ?? ahead).includes(id)),
    last,
    ...(talk && { talk }),
  }
}
