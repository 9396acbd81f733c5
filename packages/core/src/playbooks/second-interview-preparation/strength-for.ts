/** Finds the one story more that is worth a line; by shared words and without a search library, as letters stay small. */
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Person } from '../../schemas/person.ts'
import type { Position } from '../../schemas/position.ts'
import { contentWords } from '../../helpers/content-words.ts'

/** So many different words must be shared: one or two may be chance. */
const LEAST_SHARED = 2

/** The same for every letter of a round. */
const known = new WeakMap<Accomplishment, Set<string>>()

function storyWords(story: Accomplishment): Set<string> {
  let words = known.get(story)
  if (!words) {
    const { title, situation, task, similar, result, shows = [] } = story
    words = new Set(contentWords([title, situation, task, similar, result, ...shows].join(' ')))
    known.set(story, words)
  }
  return words
}

/**
 * The story that shares most words with some wishes. Only one that is told in a clause can take part: that is
 * how a letter tells it.
 *
 * @param wishes texts that tell what is wanted
 * @returns undefined where none fits well enough
 */
export function strengthFor(
  wishes: readonly (string | undefined)[],
  accomplishments: readonly Accomplishment[],
): Accomplishment | undefined {
  const stories = accomplishments.filter(({ similar }) => similar?.trim())
  const wanted = new Set(stories[0] && contentWords(wishes.join(' ')))
  let best: Accomplishment | undefined
  let most = LEAST_SHARED - 1
  for (const accomplishment of stories) {
    const story = storyWords(accomplishment)
    const shared = [...wanted].filter((word) => story.has(word)).length
    if (shared > most) [best, most] = [accomplishment, shared]
  }
  return best
}

/** What is known of a reader's wishes. */
export function wishesOf({ cares, dealings }: Person): (string | undefined)[] {
  return [...(cares ?? []), dealings]
}

/** What the position asks for. */
export function demandsOf({ title, duties, skills }: Position): (string | undefined)[] {
  return [title, ...(duties ?? []), ...(skills ?? [])]
}
