import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { storySearch } from '../../src/derive/story-search.ts'
import { contentWords } from '../../src/helpers/content-words.ts'

const boosts = [2, 1.5, 1]
const fields = boosts.map((_, at) => `f${at}`)

/** Few words, so that stories share them. */
const text = fc
  .array(fc.constantFrom('release', 'weekly', 'customer', 'dock', 'night', 'roster', 'invoice'), {
    maxLength: 8,
  })
  .map((words) => words.join(' '))
const stories = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 8 })

function byMiniSearch(all: readonly (readonly string[])[], wish: string) {
  const index = new MiniSearch<{ id: number; texts: readonly string[] }>({
    fields,
    tokenize: contentWords,
    processTerm: (term) => term,
    extractField: (story, field) =>
      field === 'id' ? (story.id as unknown as string) : story.texts[fields.indexOf(field)]!,
  })
  index.addAll(all.map((texts, id) => ({ id, texts })))
  const boost = Object.fromEntries(fields.map((field, at) => [field, boosts[at]!]))
  return index.search(wish, { boost, combineWith: 'OR' })
}

describe('the search among stories', () => {
  it('ranks as MiniSearch does', () => {
    fc.assert(
      fc.property(stories, text, (all, wish) => {
        const ours = storySearch(all, boosts)(contentWords(wish))
        const theirs = new Map(byMiniSearch(all, wish).map((found) => [found.id as number, found]))
        expect(ours).toHaveLength(theirs.size)
        for (const { index, score, shared } of ours) {
          expect(score).toBeCloseTo(theirs.get(index)!.score, 9)
          expect(shared).toBe(new Set(theirs.get(index)!.queryTerms).size)
        }
      }),
    )
  })

  it('puts the best first, and of equals the one that was told first', () => {
    const search = storySearch([['night roster'], ['night roster'], ['roster roster night']], [1])
    expect(search(contentWords('night roster')).map(({ index }) => index)).toEqual([2, 0, 1])
  })
})
