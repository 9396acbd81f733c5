/** Tells whether two names mean one need, however each was typed. */
import { contentWords } from '../../helpers/content-words.ts'

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:an?|the) (?=.)/, '')

const stems = (name: string): string => [...new Set(contentWords(name))].sort().join(' ')

/**
 * Whether two names are one, but for capitals, articles, hyphens and endings.
 *
 * @example sameNeed('Public speaking', 'public-speaking') // true
 * @example sameNeed('a mentor', 'mentoring') // true
 */
export function sameNeed(one: string, other: string): boolean {
  const [here, there] = [folded(one), folded(other)]
  if (here === there) return here !== ''
  const words = stems(one)
  return words !== '' && words === stems(other)
}
