/** The words of what a user typed: names above all, which no dictionary needs to know. */

/** Every word in a value and all that it holds. */
export function wordsIn(value: unknown): string[] {
  const words = new Set<string>()
  const look = (each: unknown): void => {
    if (typeof each === 'string') {
      for (const word of each.match(/[\p{L}\p{M}\p{N}'’.@_-]+/gu) ?? []) {
        words.add(word)
        words.add(word.replace(/^[.'’]+|[.'’]+$/g, ''))
      }
    } else if (typeof each === 'object' && each !== null) Object.values(each).forEach(look)
  }
  look(value)
  return [...words].filter((word) => word !== '')
}
