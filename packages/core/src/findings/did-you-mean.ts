/** Owns the guess at what somebody meant by a word that is not known. */
import leven from 'leven'

/**
 * The candidate that a word was probably meant to be.
 *
 * Letter case, hyphens and underscores do not count, and a slip or two is forgiven, by length. Where nothing is
 * that near, the only candidate that begins with the word, or has a part that does, will do.
 *
 * @param word what was written
 * @param candidates what could have been meant
 * @returns the nearest candidate, or `undefined` if none is near
 * @example
 * nearest('accomplishment', ['accomplishments', 'arenas']) // 'accomplishments'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = bare(word)
  if (wanted === '' || wanted.length > longest) return undefined
  const all = [...new Set(candidates)]
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of all) {
    const slips = slipsBetween(wanted, bare(candidate))
    // A word of one or two letters must keep at least one of them.
    if (slips < least && slips < Math.max(wanted.length, bare(candidate).length)) {
      least = slips
      best = candidate
    }
  }
  return best ?? only(all.filter((candidate) => wanted.length > 1 && contains(candidate, wanted)))
}

/** Nobody mistypes a word this long, and the distance costs its square. */
const longest = 80

/** Letters in the wrong order are one slip. */
const slipsBetween = (a: string, b: string) =>
  a !== b && sorted(a) === sorted(b) ? 1 : leven(a, b)

const sorted = (word: string) => [...word].sort().join('')

const bare = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '')

/** Whether the word is the start of the candidate or of one of its parts. */
const contains = (candidate: string, word: string) =>
  bare(candidate).startsWith(word) ||
  candidate.split(/[\s_-]+/).some((part) => part.toLowerCase().startsWith(word))

const only = (found: string[]) => (found.length === 1 ? found[0] : undefined)
