/** Finds the one strength more that matters to a reader and for the position; without a search library, as letters stay small. */
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Person } from '../../schemas/person.ts'
import type { Position } from '../../schemas/position.ts'
import { contentWords } from '../content-words.ts'

/** What the reader looks for counts more than what the position asks of anybody. */
const READER_WEIGHT = 2
/** Two words shared with the reader's wishes, or four with the position, are a match; one may be chance. */
const LEAST_SCORE = 4

function storyWords({ title, similar, task, action, result, shows }: Accomplishment): Set<string> {
  return new Set(contentWords([title, similar, task, action, result, ...(shows ?? [])].join(' ')))
}

const shared = (words: ReadonlySet<string>, story: ReadonlySet<string>): number =>
  [...words].filter((word) => story.has(word)).length

/**
 * @param wishes texts that tell what matters to the reader: cares, dealings, topics without a story yet
 * @param taken stories that the letter tells already
 * @returns undefined where nothing fits well enough
 */
export function strengthFor(
  wishes: readonly (string | undefined)[],
  position: Position | undefined,
  accomplishments: readonly Accomplishment[],
  taken: ReadonlySet<Accomplishment>,
): Accomplishment | undefined {
  const reader = new Set(contentWords(wishes.join(' ')))
  const job = new Set(
    contentWords(
      [position?.title, ...(position?.duties ?? []), ...(position?.skills ?? [])].join(' '),
    ),
  )
  let best: Accomplishment | undefined
  let bestScore = LEAST_SCORE - 1
  for (const accomplishment of accomplishments) {
    if (taken.has(accomplishment)) continue
    const story = storyWords(accomplishment)
    const score = READER_WEIGHT * shared(reader, story) + shared(job, story)
    if (score > bestScore) [best, bestScore] = [accomplishment, score]
  }
  return best
}

/** What is known of a reader's wishes. */
export function wishesOf({ cares, dealings }: Person): (string | undefined)[] {
  return [...(cares ?? []), dealings]
}
