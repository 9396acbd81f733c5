/** `{{no-stop}}`: a text that the sentence can go on after. */
import type { Helper } from './helper.ts'

export const noStop: Helper = {
  name: 'no-stop',
  summary: 'Takes a closing full stop, comma or semicolon away, so that the sentence can go on.',
  example: {
    template: '{{no-stop result}}, and it lasted.',
    data: { result: 'Turnover fell by half.' },
    prints: 'Turnover fell by half, and it lasted.',
  },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run([text]) {
    if (typeof text !== 'string') return undefined
    const body = text.trim()
    // "etc." and "Inc." keep theirs only where an abbreviation is sure: letters with inner stops, as "a.m."
    if (/(?:^|\s)(?:\p{L}\.){2,}$/u.test(body) || body.endsWith('...')) return body
    return body.replace(/[.,;:\s]+$/, '')
  },
}
