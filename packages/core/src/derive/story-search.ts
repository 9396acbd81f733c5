/**
 * Owns how well stories answer to words: BM25 over what each field of a story says, as search engines rank documents.
 *
 * Written here because it is all that is needed of a search library, and weighs a tenth of one in every page that matches
 * a story. A test holds it against MiniSearch.
 */
import { contentWords } from '../helpers/content-words.ts'

/** How soon a repeated word counts no more, how much a long field counts for less, and what any match is worth. */
const [SATURATION, LENGTH, FLOOR] = [1.2, 0.7, 0.5]

/** One field of all stories: how often each says which word. */
interface Field {
  boost: number
  counts: readonly ReadonlyMap<string, number>[]
  /** How many different words a story says there, on average. */
  average: number
}

/** A story that shares words with a wish. */
export interface StoryFound {
  /** Which story, by its place in the list. */
  index: number
  score: number
  /** How many different words of the wish it has. */
  shared: number
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What a word found in a field is worth to each story. */
function worthIn(
  { boost, counts, average }: Field,
  word: string,
): { index: number; worth: number }[] {
  const having = counts.flatMap((words, index) => {
    const times = words.get(word)
    return times === undefined ? [] : [{ index, times, length: words.size }]
  })
  // A word that few stories say tells more.
  const rarity = Math.log(1 + (counts.length - having.length + 0.5) / (having.length + 0.5))
  return having.map(({ index, times, length }) => {
    const dampened = SATURATION * (1 - LENGTH + (LENGTH * length) / average)
    const weight = FLOOR + (times * (SATURATION + 1)) / (times + dampened)
    return { index, worth: boost * rarity * weight }
  })
}

/**
 * Prepares stories for a search.
 *
 * @param stories their fields as text, all in the same order
 * @param boosts how much each field counts
 * @returns a function from the words of a wish to the stories that share any, the best first
 * @example
 * storySearch([['Weekly releases'], ['A new office']], [1])(contentWords('release')) // [{ index: 0, … }]
 */
export function storySearch(
  stories: readonly (readonly string[])[],
  boosts: readonly number[],
): (wish: readonly string[]) => StoryFound[] {
  const fields = boosts.map((boost, at): Field => {
    const counts = stories.map((texts) => counted(texts[at] ?? ''))
    const average = counts.reduce((sum, { size }) => sum + size, 0) / counts.length
    return { boost, counts, average }
  })
  return (wish) => {
    const found = new Map<number, { score: number; words: Set<string> }>()
    for (const word of wish) {
      for (const { index, worth } of fields.flatMap((field) => worthIn(field, word))) {
        const so = found.get(index) ?? { score: 0, words: new Set() }
        found.set(index, { score: so.score + worth, words: so.words.add(word) })
      }
    }
    return [...found]
      .map(([index, { score, words }]) => ({
        index,
        score: score * words.size,
        shared: words.size,
      }))
      .sort((one, other) => other.score - one.score || one.index - other.index)
  }
}
