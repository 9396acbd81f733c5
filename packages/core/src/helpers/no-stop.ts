/** `{{no-stop}}`: a text that the sentence can go on after. */
import type { Helper, HelperFunction } from './helper.ts'
import { withoutEnding } from './without-ending.ts'

export const noStop: HelperFunction = ([text]) => {
  if (typeof text !== 'string') return undefined
  const body = text.trim()
  // "etc." and "Inc." keep theirs only where an abbreviation is sure: letters with inner stops, as "a.m."
  if (body.endsWith('.') && /(?:(?:^|\s)(?:\p{L}\.){2,}|\.{3})$/u.test(body)) return body
  return withoutEnding(body, '.,;:')
}

/** What the compiler checks its calls against; no program carries it. */
export const noStopHelper: Helper = {
  name: 'no-stop',
  summary: 'Takes a closing full stop, comma or semicolon away, so that the sentence can go on.',
  example: {
    template: '{{no-stop result}}, and it lasted.',
    data: { result: 'Turnover fell by half.' },
    prints: 'Turnover fell by half, and it lasted.',
  },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run: noStop,
}
