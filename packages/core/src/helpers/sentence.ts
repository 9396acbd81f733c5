/** `{{sentence}}`: a text that ends as a sentence does, once. */
import type { Helper, HelperFunction } from './helper.ts'
import { withoutEnding } from './without-ending.ts'

export const sentence: HelperFunction = ([text]) => {
  if (typeof text !== 'string' || !text.trim()) return undefined
  const body = withoutEnding(text, ',;:').trimStart()
  return /[.!?…。！？][)\]"'”’»]*$/u.test(body) ? body : `${body}.`
}

/** What the compiler checks its calls against; no program carries it. */
export const sentenceHelper: Helper = {
  name: 'sentence',
  summary: 'Adds a full stop where the text has no closing mark of its own.',
  example: {
    template: '{{sentence result}}',
    data: { result: 'releases now take one week' },
    prints: 'releases now take one week.',
  },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run: sentence,
}
