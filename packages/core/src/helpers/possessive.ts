/** `{{possessive}}`: whose it is, in English. */
import type { Helper, HelperFunction } from './helper.ts'

export const possessive: HelperFunction = ([owner]) => {
  if (typeof owner !== 'string' || !owner.trim()) return undefined
  const text = owner.trim()
  return /\s.*s$/i.test(text) ? `${text}'` : `${text}'s`
}

/** What the compiler checks its calls against; no program carries it. */
export const possessiveHelper: Helper = {
  name: 'possessive',
  summary:
    'Adds "’s" in plain ASCII; a phrase of several words that ends in s, as companies’ names do, gets the apostrophe alone.',
  example: {
    template: '{{possessive (first-name who)}} question',
    data: { who: { full: 'Chris Okafor', given: 'Chris' } },
    prints: "Chris's question",
  },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run: possessive,
}
