/** Finds the accomplishment that answers best to what somebody wants, or says that none does. */
import MiniSearch from 'minisearch'
import type { Accomplishment } from '../schemas/accomplishment.ts'
import { contentWords } from '../helpers/content-words.ts'

const FIELDS = ['title', 'similar', 'result', 'action', 'task', 'situation', 'shows'] as const

/** What one says first about a story counts most. */
const BOOST = { title: 2, similar: 2, result: 1.5 }

/** A story must share two different words with the wish: one may be chance. */
const LEAST_SHARED = 2

/** Looks up the best story for one wish after another, among all or some of them. */
export type Matcher = (
  wish: string,
  among?: readonly Accomplishment[],
) => Accomplishment | undefined

type Index = MiniSearch<Accomplishment & { key: number }>

function indexOf(accomplishments: readonly Accomplishment[]): Index {
  const index: Index = new MiniSearch({
    idField: 'key',
    fields: [...FIELDS],
    tokenize: contentWords,
    processTerm: (term) => term,
    extractField: (story, field) => {
      const value: unknown = story[field as keyof typeof story]
      return Array.isArray(value) ? value.join(' ') : ((value ?? '') as string)
    },
  })
  index.addAll(accomplishments.map((accomplishment, key) => ({ ...accomplishment, key })))
  return index
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
  let index: Index | undefined
  return (wish, among = accomplishments) => {
    const words = new Set(contentWords(wish))
    if (words.size === 0 || among.length === 0) return undefined
    const least = Math.min(words.size, LEAST_SHARED)
    index ??= indexOf(accomplishments)
    const found = index
      .search(wish, { boost: BOOST, combineWith: 'OR' })
      .filter(({ queryTerms }) => new Set(queryTerms).size >= least)
      .map(({ id }) => accomplishments[id as number]!)
    return found.find((story) => among.includes(story))
  }
}
