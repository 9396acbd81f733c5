/** `{{ordinal}}`: a place in an order. */
import type { Helper, HelperFunction } from './helper.ts'

const WORDS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const SUFFIXES: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const rules = new Intl.PluralRules('en', { type: 'ordinal' })

export const ordinal: HelperFunction = ([place], { style }) => {
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0) return undefined
  return (style === 'word' && WORDS[place]) || `${place}${SUFFIXES[rules.select(place)]}`
}

/** What the compiler checks its calls against; no program carries it. */
export const ordinalHelper: Helper = {
  name: 'ordinal',
  summary: 'A number as a place: "2nd"; style="word" says "second" up to ten.',
  example: {
    template: 'the {{ordinal n style="word"}} round',
    data: { n: 2 },
    prints: 'the second round',
  },
  params: [{ name: 'number', type: 'number' }],
  hash: { style: { name: 'style', type: 'text', optional: true, oneOf: ['word'] } },
  returns: 'text',
  run: ordinal,
}
