/** Picks the story to show one interviewer for each of the four things that everybody weighs. */
import type { Matcher } from '../../derive/match-accomplishment.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import { type Proof, proofs, storiesProving } from './proof-coverage.ts'

/** By what it proves; a thing that no story proves is absent. */
export type Evidence = { [Each in Proof]?: Accomplishment }

/** The first story that a wish finds; where none finds any, the dossier's first. */
function bestOf(
  stories: readonly Accomplishment[],
  wishes: readonly string[],
  bestFor: Matcher,
): Accomplishment | undefined {
  if (stories.length < 2) return stories[0]
  for (const wish of wishes) {
    const story = bestFor(wish, stories)
    if (story) return story
  }
  return stories[0]
}

/**
 * A story for each of the four, another one each time while there are others, and first of all one that has to
 * do with what this interviewer wants.
 *
 * @param wishes what counts most, then what counts next, each as one text
 * @param bestFor looks among these accomplishments
 */
export function evidenceFor(
  wishes: readonly string[],
  accomplishments: readonly Accomplishment[],
  bestFor: Matcher,
): Evidence {
  const evidence: Evidence = {}
  const used = new Set<Accomplishment>()
  // What few stories prove chooses first, so that it is not left with one that is told already.
  const scarceFirst = proofs
    .map((proof) => ({ proof, stories: storiesProving(proof, accomplishments) }))
    .sort((one, other) => one.stories.length - other.stories.length)
  for (const { proof, stories } of scarceFirst) {
    const fresh = stories.filter((story) => !used.has(story))
    const story = bestOf(fresh.length > 0 ? fresh : stories, wishes, bestFor)
    if (!story) continue
    evidence[proof] = story
    used.add(story)
  }
  return evidence
}
