/** What a check marks and a person leaves as it is; each with its reason. */

interface Exception {
  /** The check that marks it. */
  check: `retext-${string}`
  /** The words that it marks, in lower case. */
  words: readonly string[]
  reason: string
}

const exceptions: readonly Exception[] = [
  {
    check: 'retext-equality',
    words: ['just', 'easy', 'easily', 'clearly', 'simply', 'obvious', 'obviously'],
    reason:
      'The check takes them for talking down to a learner; here they are said about work and people.',
  },
  {
    check: 'retext-spell',
    words: ['linkedin'],
    reason: 'The name of a company.',
  },
  {
    check: 'retext-equality',
    words: ['his', 'her', 'he', 'she', 'him'],
    reason: 'Stands in what the user typed about one person, and is theirs to choose.',
  },
  {
    check: 'retext-spell',
    words: ['smeester'],
    reason: 'The name of an author to whom claims are credited.',
  },
]

/** Whether what a check marked is listed. */
export function isRight(check: string, marked: string): boolean {
  return exceptions.some(
    (each) => each.check === check && each.words.includes(marked.toLowerCase()),
  )
}
