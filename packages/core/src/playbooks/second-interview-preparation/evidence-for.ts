/** Picks the story to show one interviewer for each of the four things that everybody weighs. */
import { accomplishmentMatcher } from '../../derive/match-accomplishment.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import { type Proof, proofs, storiesProving } from './proof-coverage.ts'

/** By what it proves; a thing that no story proves is absent. */
export type Evidence = { [Each in Proof]?: Accomplishment }

/**
 * A story for each of the four, another one each time while there are others, and first of all one that has to
 * do with what this interviewer wants.
 *
 * @param wishes what matters to the interviewer, as one text
 */
export function evidenceFor(wishes: string, accomplishments: readonly Accomplishment[]): Evidence {
  const evidence: Evidence = {}
  const used = new Set<Accomplishment>()
  // What few stories prove chooses first, so that it is not left with one that is told already.
  const scarceFirst = proofs
    .map((proof) => ({ proof, stories: storiesProving(proof, accomplishments) }))
    .sort((one, other) => one.stories.length - other.stories.length)
  for (const { proof, stories } of scarceFirst) {
    const fresh = stories.filter((story) => !used.has(story))
    const choice = fresh.length > 0 ? fresh : stories
    const story =
      choice.length > 1 ? (accomplishmentMatcher(choice)(wishes) ?? choice[0]) : choice[0]
    if (!story) continue
    evidence[proof] = story
    used.add(story)
  }
  return evidence
}
