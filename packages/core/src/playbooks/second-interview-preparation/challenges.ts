/** What is hard for the company just now, each with the story of the candidate's that comes closest. */
import { type Matcher, accomplishmentMatcher } from '../../derive/match-accomplishment.ts'
import { personById } from '../../derive/person-by-id.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { Situation } from '../../schemas/situation.ts'

export interface Challenge {
  words: string
  /** Who described it, where it was somebody in particular. */
  from?: Person
  situation?: Situation
  /** Absent where no story fits. */
  story?: Accomplishment
}

export type ChallengeData = Partial<
  Pick<Dossier, 'employer' | 'people' | 'situations' | 'accomplishments'>
>

const fold = (text: string): string => text.trim().toLowerCase()

/**
 * What the interviewers described, and then what else the company is known to struggle with; each once. Two that
 * call for the same story both name it.
 *
 * @param first what this person described comes first
 */
export function challengesOf(
  { employer, people, situations = [], accomplishments = [] }: ChallengeData,
  first?: Person,
  bestFor: Matcher = accomplishmentMatcher(accomplishments),
): Challenge[] {
  const described = situations
    .filter(({ problem }) => problem?.trim())
    .map((situation): Challenge => {
      const from = personById(people, situation.from)
      const named = accomplishments.find(({ id }) => id === situation.accomplishment)
      // Who tells how they went about it, or would, has an answer, and needs no other story.
      const isAnswered = [situation.approach, situation.would].some((each) => each?.trim())
      const story = named ?? (isAnswered ? undefined : bestFor(situation.problem))
      return { words: situation.problem, situation, ...(from && { from }), ...(story && { story }) }
    })
  const isOwn = ({ from }: Challenge) => first !== undefined && from === first
  const sorted = [...described.filter(isOwn), ...described.filter((each) => !isOwn(each))]
  const told = new Set(sorted.map(({ words }) => fold(words)))
  const known = (employer?.challenges ?? [])
    .filter((words) => words.trim() && !told.has(fold(words)))
    .map((words): Challenge => {
      const story = bestFor(words)
      return { words, ...(story && { story }) }
    })
  return [...sorted, ...known]
}
