/** A proof-reader for what people read: retext's checks, less what is known to be right. */
import dictionary from 'dictionary-en'
import retextContractions from 'retext-contractions'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import retextSpell from 'retext-spell'
import retextStringify from 'retext-stringify'
import retextSyntaxUrls from 'retext-syntax-urls'
import { unified } from 'unified'
import { isRight } from './right-all-the-same.ts'

/** Reads for a sixteen-year-old; a shorter sentence than this is never hard. */
const READABILITY = { age: 16, threshold: 5 / 7, minWords: 12 }

/**
 * A reader that marks everything a careful person would.
 *
 * @param names words that are spelled right although no dictionary has them
 * @returns takes blocks of prose and gives what it marks, each with the block that it is in
 */
export function proofReader(
  names: readonly string[],
): (blocks: readonly string[]) => Promise<string[]> {
  const reader = unified()
    .use(retextEnglish)
    .use(retextSyntaxUrls)
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .use(retextSentenceSpacing, { preferred: 1 })
    .use(retextQuotes, { preferred: 'straight' })
    .use(retextContractions, { straight: true })
    .use(retextReadability, READABILITY)
    .use(retextEquality)
    .use(retextSpell, { dictionary, personal: names.join('\n'), max: 0 })
    .use(retextStringify)
    .freeze()
  return async (blocks) => {
    const marks: string[] = []
    for (const block of blocks) {
      const { messages } = await reader.process(block)
      for (const { source = '', actual, reason } of messages) {
        if (source === 'retext-spell' && actual === undefined) continue
        if (!isRight(source, String(actual))) marks.push(`${source}: ${reason}\n    ${block}`)
      }
    }
    return marks
  }
}
