import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../src/findings/did-you-mean.ts'

const documents = [
  'thank-you-letter',
  'answer-record',
  'talking-points',
  'objectives',
  'objectives-cover-note',
  'delighted-boss-cue-card',
]
const fields = [
  'id',
  'to',
  'at',
  'name',
  'people',
  'interviews',
  'accomplishments',
  'currentEmployer',
]

test.each<[string, string[], string | undefined]>([
  ['thank-you-leter', documents, 'thank-you-letter'],
  ['ThankYouLetter', documents, 'thank-you-letter'],
  ['thank_you_letter', documents, 'thank-you-letter'],
  ['thank', documents, 'thank-you-letter'],
  ['cue-card', documents, undefined],
  ['cue', documents, 'delighted-boss-cue-card'],
  ['objective', documents, 'objectives'],
  ['nmae', fields, 'name'],
  ['interview', fields, 'interviews'],
  ['PEOPLE', fields, 'people'],
  ['current_employer', fields, 'currentEmployer'],
  ['accomp', fields, 'accomplishments'],
  ['persons', fields, undefined],
  ['xy', fields, undefined],
  ['q', fields, undefined],
  ['', fields, undefined],
  ['zebra', fields, undefined],
  ['x'.repeat(100_000), fields, undefined],
])('%.20s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})

test('a candidate itself is always nearest', () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents, ...fields), (word) => {
      expect(nearest(word, [...documents, ...fields])).toBe(word)
    }),
  )
})

test('names one of the candidates or nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
      const found = nearest(word, candidates)
      expect(found === undefined || candidates.includes(found)).toBe(true)
    }),
  )
})
