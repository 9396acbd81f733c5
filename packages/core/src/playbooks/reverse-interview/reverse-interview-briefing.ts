/** What a team is told before its first such talk: who is in it, and what there is to offer, by kind. */
import type { Facts } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Offering } from '../../schemas/offering.ts'
import { type Talk, type TalkData, talkOf } from './talk.ts'

export interface ReverseInterviewBriefingFacts extends Talk {
  people: Offering[]
  resources: Offering[]
  opportunities: Offering[]
}

/** Derives the facts of the briefing; from an empty dossier, none. */
export function facts(
  data: TalkData & Partial<Pick<Dossier, 'offerings'>>,
): Facts & { facts: ReverseInterviewBriefingFacts } {
  const there = (data.offerings ?? []).filter(
    ({ available, label }) => available !== false && label?.trim(),
  )
  const of = (kind: Offering['kind']) => there.filter((offering) => offering.kind === kind)
  return {
    facts: {
      ...talkOf(data),
      people: of('person'),
      resources: of('resource'),
      opportunities: of('opportunity'),
    },
    findings: [],
  }
}
