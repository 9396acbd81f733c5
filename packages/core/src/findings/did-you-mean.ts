/** Owns the guess at what somebody meant by a word that is not known. */

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
    const other = bare(candidate)
    const slips = slipsBetween(wanted, other)
    // A word of one or two letters must keep at least one of them.
    if (slips < least && slips < Math.max(wanted.length, other.length)) {
      least = slips
      best = candidate
    }
  }
  if (best || wanted.length < 2) return best
  const begun = all.filter((candidate) =>
    [candidate, ...candidate.split(/[\s_-]+/)].some((part) => bare(part).startsWith(wanted)),
  )
  return begun.length === 1 ? begun[0] : undefined
}

/** Nobody mistypes a word this long, and the distance costs its square. */
const longest = 80

/** How many letters to change, add or drop: Levenshtein's distance; letters in the wrong order are one slip. */
function slipsBetween(word: string, other: string): number {
  if (word !== other && sorted(word) === sorted(other)) return 1
  let row = Array.from({ length: word.length + 1 }, (_, length) => length)
  for (const letter of other) {
    const next = [row[0]! + 1]
    for (let at = 0; at < word.length; at++) {
      const changed = row[at]! + (word[at] === letter ? 0 : 1)
      next.push(Math.min(changed, row[at + 1]! + 1, next[at]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}

const sorted = (word: string) => [...word].sort().join('')

const bare = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '')
