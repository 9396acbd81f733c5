/** The words of a text that carry meaning, folded so that forms of one word meet. English for now. */

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:ations?|ating|ated)$/, 'at'],
  [/(?:iness|ily|ie[ds])$/, 'y'],
  [/(?:ments?|ness|ingly|edly|ings?|ers?|ed|ly|es|s)$/, ''],
]

const MIN_STEM = 3

/**
 * A word without its commonest English endings: enough to join "releases" and "releasing", and no more.
 *
 * @example stem('releases') === stem('releasing')
 */
export function stem(word: string): string {
  for (const [suffix, replacement] of /[dgnrsty]$/.test(word) ? SUFFIXES : []) {
    const base = word.replace(suffix, replacement)
    if (base !== word && base.length >= MIN_STEM && !word.endsWith('ss')) return trimmed(base)
  }
  return trimmed(word)
}

/** "stopp(ing)" and "stop", "hire" and "hir(ing)" end alike. */
function trimmed(base: string): string {
  if (base.length <= MIN_STEM) return base
  return base.replace(/([bdfgmnprt])\1$|e$/, '$1')
}

/** Long words that only hold a sentence together, as stems: to make them takes a moment of every first letter. */
const HOLDING = new Set(
  (
    'about aft also been befor being bet cam com could down each every find found from giv good great hav her into ' +
    'just keep know lik mad mak mor most much need nev only oth over peopl real sam should som someth still such tak ' +
    'tell than that their them then ther thes they thing think thi thos tim und used very want way well went wer what ' +
    'when wher which whil will with without work would year your'
  ).split(' '),
)

const known = new Map<string, string>()

/** The stem of a word; nothing for one that only holds a sentence together. */
function meaning(word: string): string {
  let meant = known.get(word)
  if (meant === undefined) {
    meant = stem(word)
    if (HOLDING.has(meant)) meant = ''
    // Letters say much in the same words; but what is remembered stays small.
    if (known.size < 2000 && word.length < 13) known.set(word, meant)
  }
  return meant
}

/**
 * A text's words but for those so short that they hold a sentence together, unless they are initials, as "SQL".
 * Plain text for itself: to make ready for all scripts takes longer than all the rest of a letter.
 */
function longWords(text: string): string[] {
  const isPlain = !/[^ -~\n]/.test(text)
  const word = isPlain ? /[A-Za-z\d]+/g : /[\p{L}\p{M}\p{N}]+/gu
  const short = isPlain ? /^(?:[A-Za-z][a-z]{0,2}|\d)$/ : /^(?:\p{L}\p{Ll}{0,2}|\d)$/u
  return (text.normalize('NFKC').match(word) ?? []).filter((found) => !short.test(found))
}

/** A text's words, lower-case and stemmed, without those that only hold a sentence together. */
export function contentWords(text: string): string[] {
  return longWords(text)
    .map((word) => meaning(word.toLowerCase()))
    .filter(Boolean)
}
