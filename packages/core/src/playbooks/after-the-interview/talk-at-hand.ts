/** Finds the talk that is about to end, or that was the last, and who sat in it. */
import type { FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import { instantOf } from '../../derive/instant.ts'
import { personById } from '../../derive/person-by-id.ts'

export interface Talk {
  interview?: Interview
  /** Those who were, or will be, in it. */
  people: Person[]
}

type Data = Partial<Pick<Dossier, 'people' | 'interviews'>>

interface Timed {
  interview: Interview
  start: number
  end: number
}

/** In the order of time; those without one come last, as they were entered. */
function inOrder(interviews: readonly Interview[]): Timed[] {
  return interviews
    .map((interview) => {
      const start = instantOf(interview.start ?? interview.end) ?? Infinity
      return { interview, start, end: instantOf(interview.end) ?? start }
    })
    .sort((one, other) => (one.start === other.start ? 0 : one.start - other.start))
}

function talkOf(interview: Interview | undefined, { people }: Data): Talk {
  const present = (interview?.people ?? []).flatMap((id) => personById(people, id) ?? [])
  return { ...(interview && { interview }), people: present }
}

/** Those whom a walk says are talked to; otherwise those who are in the interview. */
function withNamed(talk: Talk, { people }: Data, ids: readonly string[] | undefined): Talk {
  const named = (ids ?? []).flatMap((id) => personById(people, id) ?? [])
  return named.length ? { ...talk, people: named } : talk
}

/**
 * The talk that is going on or comes next; the latest where the time is not known or all are over.
 *
 * @example talkAtHand({ people, interviews }, { now: '2026-11-19T16:20-05:00' }).people
 */
export function talkAtHand(
  data: Data,
  { now, with: ids }: Pick<FactsContext, 'now' | 'with'>,
): Talk {
  const ordered = inOrder(data.interviews ?? [])
  const moment = instantOf(now)
  const next = moment === undefined ? undefined : ordered.find(({ end }) => end >= moment)
  return withNamed(talkOf((next ?? ordered.at(-1))?.interview, data), data, ids)
}

/** The latest talk that has begun; the latest of all where the time is not known or none has. */
export function lastTalk(data: Data, { now, with: ids }: Pick<FactsContext, 'now' | 'with'>): Talk {
  const ordered = inOrder(data.interviews ?? [])
  const moment = instantOf(now)
  const last = moment === undefined ? undefined : ordered.findLast(({ start }) => start <= moment)
  return withNamed(talkOf((last ?? ordered.at(-1))?.interview, data), data, ids)
}
