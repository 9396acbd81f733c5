/** The words of a text that carry meaning, folded so that forms of one word meet. English for now. */

const STOP_WORDS = new Set(
  `a about above after again all also am an and any are as at be been before being below between both but by
  can could did do does doing down during each every few for from further get gets getting got had has have having he her
  here hers him his how i if in into is it its just let like made make makes making me more most much my no nor
  not now of off on once one only or other our ours out over own really same she should so some somebody someone
  something such than that the their them then there these they thing things this those through to too under
  until up us very want wants was we were what when where which while who whom why will with without would
  you your yours always best better came come comes day days done finally find found give gives go goes going
  good great keep know lot need needs never new people say see still take takes tell things think time times used way
  ways well went work works year years yet`.split(/\s+/),
)

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

/** A text's words, lower-case and stemmed, without those that only hold a sentence together. */
export function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  return words
    .map((word) => word.replace(/['’].*$/, ''))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stem)
}
