/** Finds the accomplishment that answers best to what somebody wants, or says that none does. */
import type { Accomplishment } from '../schemas/accomplishment.ts'
import { contentWords } from '../helpers/content-words.ts'
import { storySearch } from './story-search.ts'

/** What one says first about a story counts most. */
const BOOSTS = {
  title: 2,
  similar: 2,
  result: 1.5,
  action: 1,
  task: 1,
  situation: 1,
  shows: 1,
} satisfies Partial<Record<keyof Accomplishment, number>>

/** A story must share two different words with the wish: one may be chance. */
const LEAST_SHARED = 2

/** Looks up the best story for one wish after another, among all or some of them. */
export type Matcher = (
  wish: string,
  among?: readonly Accomplishment[],
) => Accomplishment | undefined

const fields = Object.keys(BOOSTS) as (keyof typeof BOOSTS)[]

function textsOf(story: Accomplishment): string[] {
  return fields.map((field) => [story[field] ?? ''].flat().join(' '))
}

/**
 * Prepares a search over the stories.
 *
 * @returns a function from a wish, as it was said, to the best story; to undefined where none fits
 * @example
 * const match = accomplishmentMatcher(dossier.accomplishments)
 * match('Get our releases out every week')?.title // 'Cut release time to a week'
 */
export function accomplishmentMatcher(accomplishments: readonly Accomplishment[]): Matcher {
  // Dear to make, and not needed where nothing is wished.
  let search: ReturnType<typeof storySearch> | undefined
  return (wish, among = accomplishments) => {
    const words = contentWords(wish)
    if (words.length === 0 || among.length === 0) return undefined
    const least = Math.min(new Set(words).size, LEAST_SHARED)
    search ??= storySearch(accomplishments.map(textsOf), Object.values(BOOSTS))
    return search(words)
      .filter(({ shared }) => shared >= least)
      .map(({ index }) => accomplishments[index]!)
      .find((story) => among.includes(story))
  }
}
