/** Whom the question is for, and where the two will sit. */
import type { FactsContext, Facts } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import { instantOf } from '../../derive/instant.ts'
import { bossOf } from './boss-of.ts'
import { type ReviewPlace, reviewPlace } from './review-place.ts'

export interface DelightedBossCueCardFacts {
  boss?: Person
  /** The talk that the card is for. */
  interview?: Interview
  place?: ReviewPlace
}

/** The next talk with the boss, where the time is known; else the latest. */
function talkWith(
  boss: Person | undefined,
  interviews: readonly Interview[],
  now: string | undefined,
): Interview | undefined {
  const withBoss = boss ? interviews.filter(({ people }) => people?.includes(boss.id)) : interviews
  const moment = instantOf(now)
  const ordered = withBoss
    .map((interview) => ({ interview, at: instantOf(interview.end ?? interview.start) }))
    .sort((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity) || 0)
  const next =
    moment === undefined ? undefined : ordered.find(({ at }) => at !== undefined && at >= moment)
  return (next ?? ordered.at(-1))?.interview
}

/** Derives the facts of the cue card; from an empty dossier, none. */
export function facts(
  data: Partial<Pick<Dossier, 'people' | 'interviews' | 'employment'>>,
  { now }: Pick<FactsContext, 'now'>,
): Facts & { facts: DelightedBossCueCardFacts } {
  const boss = bossOf(data)
  const interview = talkWith(boss, data.interviews ?? [], now)
  const place = reviewPlace(interview)
  return {
    facts: { ...(boss && { boss }), ...(interview && { interview }), ...(place && { place }) },
    findings: [],
  }
}
