/** `{{sentence}}`: a text that ends as a sentence does, once. */
import type { Helper } from './helper.ts'

export const sentence: Helper = {
  name: 'sentence',
  summary: 'Adds a full stop where the text has no closing mark of its own.',
  example: {
    template: '{{sentence result}}',
    data: { result: 'releases now take one week' },
    prints: 'releases now take one week.',
  },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run([text]) {
    if (typeof text !== 'string' || !text.trim()) return undefined
    const body = text.trim().replace(/[,;:\s]+$/, '')
    return /[.!?…。！？][)\]"'”’»]*$/u.test(body) ? body : `${body}.`
  },
}
