/** To whom the last words of the interview are said. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import { type Talk, talkAtHand } from './talk-at-hand.ts'

export interface ClosingTheInterviewFacts extends Talk {
  /** The only one in the room. */
  one?: Person
  /** Whether there are two, or more than that. */
  two: boolean
  several: boolean
  /** Whether they do not sit in one place. */
  remote: boolean
}

/** Derives the facts of the script; from an empty dossier, none. */
export function facts(
  data: Partial<Pick<Dossier, 'people' | 'interviews'>>,
  context: Pick<FactsContext, 'now' | 'with'>,
): Facts & { facts: ClosingTheInterviewFacts } {
  const talk = talkAtHand(data, context)
  const { length } = talk.people
  const mode = talk.interview?.mode
  const one = length === 1 ? talk.people[0] : undefined
  return {
    facts: {
      ...talk,
      ...(one && { one }),
      two: length === 2,
      several: length > 2,
      remote: mode === 'phone' || mode === 'video',
    },
    findings: [],
  }
}
