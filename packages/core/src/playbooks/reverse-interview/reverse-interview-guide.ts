/** What the interviewer has at hand beside the script: the list of what is there, and what of it serves which arena. */
import type { Facts } from '../../render/document-definition.ts'
import type { Arena } from '../../schemas/arena.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Offering } from '../../schemas/offering.ts'
import { chosenArenas } from './chosen-arenas.ts'
import { matchOfferings } from './match-offerings.ts'
import { type ReverseInterviewFacts, facts as scriptFacts } from './reverse-interview.ts'
import { type Talk, type TalkData, talkOf } from './talk.ts'

export interface ReverseInterviewGuideFacts extends Talk, ReverseInterviewFacts {
  /** What can be offered today. */
  there: Offering[]
  /** What is on the list, and must not be offered. */
  gone: Offering[]
  /** The arenas that are known to be chosen, and what serves each. */
  fields: { arena: Arena; offerings: Offering[] }[]
}

/** Derives the facts of the interviewer's guide; from an empty dossier, none. */
export function facts(
  data: TalkData & Partial<Pick<Dossier, 'arenas' | 'growth' | 'offerings'>>,
): Facts & { facts: ReverseInterviewGuideFacts } {
  const { chosen, findings } = chosenArenas(data.arenas)
  const offerings = data.offerings?.filter(({ label }) => label?.trim()) ?? []
  return {
    facts: {
      ...scriptFacts(data, {}).facts,
      ...talkOf(data),
      there: offerings.filter(({ available }) => available !== false),
      gone: offerings.filter(({ available }) => available === false),
      fields: chosen.map((arena) => ({
        arena,
        offerings: matchOfferings(arena, data).matches.map(({ offering }) => offering),
      })),
    },
    findings,
  }
}
