/** `{{lower-first}}`: a phrase put into the middle of a sentence. */
import type { Helper, HelperFunction } from './helper.ts'

export const lowerFirst: HelperFunction = ([text], _hash, { locale }) => {
  if (typeof text !== 'string') return undefined
  const first = /^\p{Lu}(?=[\p{Ll}\s])/u.exec(text)?.[0]
  const isPronoun = /^I(?![\p{L}])/u.test(text)
  return first && !isPronoun ? first.toLocaleLowerCase(locale) + text.slice(first.length) : text
}

/** What the compiler checks its calls against; no program carries it. */
export const lowerFirstHelper: Helper = {
  name: 'lower-first',
  summary: 'Lowers the first letter, but not that of "I" or of a word with further capitals.',
  example: {
    template: 'You said that {{lower-first words}}',
    data: { words: 'Our releases take too long.' },
    prints: 'You said that our releases take too long.',
  },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run: lowerFirst,
}
