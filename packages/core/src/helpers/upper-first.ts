/** `{{upper-first}}`: a phrase that opens a sentence. */
import type { Helper, HelperFunction } from './helper.ts'

export const upperFirst: HelperFunction = ([text], _hash, { locale }) => {
  if (typeof text !== 'string') return undefined
  // What all scripts call a small letter takes longer to look up than the rest of a letter.
  const first =
    (/^[ -~]/.test(text) ? /^[a-z](?![A-Z])/ : /^\p{Ll}(?!\p{Lu})/u).exec(text)?.[0] ?? ''
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}

/** What the compiler checks its calls against; no program carries it. */
export const upperFirstHelper: Helper = {
  name: 'upper-first',
  summary: 'Raises the first letter, but not that of a word such as iOS.',
  example: {
    template: '{{upper-first topic}} stayed with me.',
    data: { topic: 'the pricing work' },
    prints: 'The pricing work stayed with me.',
  },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run: upperFirst,
}
