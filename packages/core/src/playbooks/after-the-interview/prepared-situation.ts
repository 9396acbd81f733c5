/** What the candidate brings to one problem that the interviewers want resolved. */
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { Situation } from '../../schemas/situation.ts'
import type { Matcher } from '../../derive/match-accomplishment.ts'
import { personById } from '../../derive/person-by-id.ts'

/**
 * A problem, and what there is to say to it: something handled (`handled`), a plan (`would`), or nothing yet
 * (`open`), so that one can only ask.
 */
export interface PreparedSituation {
  situation: Situation
  kind: 'handled' | 'would' | 'open'
  /** Who described it. */
  from?: Person
  /** Who described it, where that is not the one who is talked to. */
  by?: Person
  /** The story that bears on it. */
  story?: Accomplishment
  /** Whether the story was not named by the user but found by its words. */
  found: boolean
  /** The candidate's own part, in their words. */
  own?: string
  /** Whether there is anything to tell, beyond that one has handled such a thing. */
  told: boolean
  /** Whether others come before it, so that its lines take up where those left off. */
  later: boolean
}

const filled = (text: string | undefined): string | undefined => (text?.trim() ? text : undefined)

/** The story that the situation names; where it says nothing at all, the one whose words come closest. */
function storyFor(
  { accomplishment, approach, would, problem }: Situation,
  accomplishments: readonly Accomplishment[],
  bestFor: Matcher,
): Pick<PreparedSituation, 'story' | 'found'> {
  const named = accomplishments.find(({ id }) => id === accomplishment)
  if (named) return { story: named, found: false }
  const story = filled(approach) || filled(would) ? undefined : bestFor(problem ?? '')
  return story ? { story, found: true } : { found: false }
}

export interface Preparation extends Partial<Pick<Dossier, 'people' | 'accomplishments'>> {
  /** Finds a story by its words. */
  bestFor: Matcher
  /** The one who is talked to. */
  callee?: Person | undefined
  /** Whether others come before it. */
  later: boolean
}

/** Joins a problem with the people and the stories that it names. */
export function prepareSituation(
  situation: Situation,
  { people, accomplishments = [], bestFor, callee, later }: Preparation,
): PreparedSituation {
  const { story, found } = storyFor(situation, accomplishments, bestFor)
  const from = personById(people, situation.from)
  const own = filled(situation.approach) ?? filled(story?.action)
  const result = filled(story?.result) ?? story?.figures?.[0]
  return {
    situation,
    kind: story || own ? 'handled' : filled(situation.would) ? 'would' : 'open',
    ...(from && { from }),
    ...(from && callee && from !== callee && { by: from }),
    ...(story && { story }),
    found,
    ...(own !== undefined && { own }),
    told: own !== undefined || result !== undefined,
    later,
  }
}
