/** The words of a text that carry meaning, folded so that forms of one word meet. English for now. */

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:ations?|ating|ated)$/, 'at'],
  [/(?:iness|ily)$/, 'y'],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?:ments?|ness|ingly|edly|ings?|ers?|ed|ly|es|s)$/, ''],
]

const MIN_STEM = 3

/**
 * A word without its commonest English endings: enough to join "releases" and "releasing", and no more.
 *
 * @example stem('releases') === stem('releasing')
 */
export function stem(word: string): string {
  for (const [suffix, replacement] of SUFFIXES) {
    const base = word.replace(suffix, replacement)
    if (base !== word && base.length >= MIN_STEM && !word.endsWith('ss')) return trimmed(base)
  }
  return trimmed(word)
}

/** "stopp(ing)" and "stop", "hire" and "hir(ing)" end alike. */
function trimmed(base: string): string {
  if (base.length <= MIN_STEM) return base
  return base.replace(/([bdfgmnprt])\1$/, '$1').replace(/(?<=.{2})e$/, '')
}

/** Long words that only hold a sentence together, a form of each. */
const HOLDING = new Set(
  `about after also been before being better came come could down each every find found from give good great
  have here into just keep know like made make more most much need never only other over people really same
  should some something still such take tell than that their them then there these they thing think this those
  time under used very want ways well went were what when where which while will with without work would year
  your`
    .split(/\s+/)
    .map(stem),
)

/** Words so short hold one together, too, unless they are initials, as "AI" and "SQL". */
const SHORT = /^(?:\p{L}\p{Ll}{0,2}|\d)$/u

/** A text's words, lower-case and stemmed, without those that only hold a sentence together. */
export function contentWords(text: string): string[] {
  return (text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((word) => !SHORT.test(word))
    .map((word) => stem(word.toLowerCase()))
    .filter((word) => !HOLDING.has(word))
}
