/** Sorts the captured answers by who gave them, and when. */
import type { Facts } from '../../render/document-definition.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import { personById } from '../../derive/person-by-id.ts'
import { bossCaptures } from './boss-captures.ts'
import { type ReviewPlace, reviewPlace } from './review-place.ts'

/** One person's answer on one occasion: several things, each as it was said. */
export interface Answer {
  by?: Person
  /** A time. */
  at?: string
  /** In the user's own words. */
  where?: string
  /** Where the interview was, if the answer does not say. */
  place?: ReviewPlace
  question?: string
  items: Capture[]
}

export interface AnswerRecordFacts {
  answers: Answer[]
}

/** One occasion is one interview, or else one day. */
const occasionOf = ({ by, interview, at }: Capture): string =>
  JSON.stringify([by ?? null, interview ?? at?.slice(0, 10) ?? null])

function answerOf(
  items: Capture[],
  people: readonly Person[],
  interviews: readonly Interview[],
): Answer {
  const first = items[0]!
  const by = personById(people, first.by)
  const interview = interviews.find(({ id }) => id === first.interview)
  const at = items.find((item) => item.at !== undefined)?.at ?? interview?.start
  const where = items.find((item) => item.where?.trim())?.where
  const place = reviewPlace(interview)
  const question = items.find((item) => item.question?.trim())?.question
  return {
    ...(by && { by }),
    ...(at !== undefined && { at }),
    ...(where !== undefined && { where }),
    ...(place && { place }),
    ...(question !== undefined && { question }),
    items,
  }
}

/** Derives the facts of the answer record. */
export function facts({
  captures,
  people = [],
  interviews = [],
}: Partial<Pick<Dossier, 'captures' | 'people' | 'interviews'>>): Facts & {
  facts: AnswerRecordFacts
} {
  const occasions = new Map<string, Capture[]>()
  for (const capture of bossCaptures(captures)) {
    const occasion = occasionOf(capture)
    occasions.set(occasion, [...(occasions.get(occasion) ?? []), capture])
  }
  const answers = [...occasions.values()].map((items) => answerOf(items, people, interviews))
  return { facts: { answers }, findings: [] }
}
