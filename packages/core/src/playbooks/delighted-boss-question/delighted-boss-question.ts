/** Whom the question is for, and where the two will sit. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import { personById } from '../../derive/person-by-id.ts'
import { bossOf } from './boss-of.ts'
import { type ReviewPlace, reviewPlace } from './review-place.ts'
import { talkWith } from './talk-with.ts'

export interface DelightedBossQuestionFacts {
  boss?: Person
  /** The talk in which it is asked. */
  interview?: Interview
  place?: ReviewPlace
}

/** Derives the facts of the script, and of the card that prints it; from an empty dossier, none. */
export function facts(
  data: Partial<Pick<Dossier, 'people' | 'interviews' | 'employment'>>,
  { now, with: talkedTo }: Pick<FactsContext, 'now' | 'with'>,
): Facts & { facts: DelightedBossQuestionFacts } {
  const boss = personById(data.people, talkedTo?.[0]) ?? bossOf(data)
  const interview = talkWith(boss, data.interviews ?? [], now)
  const place = reviewPlace(interview)
  return {
    facts: { ...(boss && { boss }), ...(interview && { interview }), ...(place && { place }) },
    findings: [],
  }
}
