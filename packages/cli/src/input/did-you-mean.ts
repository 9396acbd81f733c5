/** The hint for a word that is not known: the one that was meant, or what there is. */

/**
 * @param otherwise the hint where nothing is near
 * @example
 * await didYouMean('docments', ['documents', 'scripts'], 'there are documents and scripts') // 'Did you mean documents?'
 */
export async function didYouMean(
  word: string,
  known: readonly string[],
  otherwise: string,
): Promise<string> {
  const { nearest } = await import('@cuecard/core')
  const near = nearest(word, known)
  return near === undefined ? otherwise : `Did you mean ${near}?`
}
