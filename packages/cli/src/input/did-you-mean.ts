/** The hint for a word that is not known: the one that was meant, or what there is. */
import { nearest } from '@cuecard/core'

/**
 * @param otherwise the hint where nothing is near
 * @example
 * didYouMean('docments', ['documents', 'scripts'], 'there are documents and scripts') // 'Did you mean documents?'
 */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const near = nearest(word, known)
  return near === undefined ? otherwise : `Did you mean ${near}?`
}
