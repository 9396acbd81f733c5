/** Counts characters as a reader sees them: an accent, a flag or a family of emoji is one. */

/** @example charactersIn('Zoë 👩‍👩‍👧') // 5 */
export function charactersIn(text: string): number {
  let count = 0
  for (const _character of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    count++
  return count
}
