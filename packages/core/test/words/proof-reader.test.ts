/** The proof-reader marks what it should: a check that finds nothing proves nothing. */
import { describe, expect, it } from 'vitest'
import { proofReader } from './proof-reader.ts'

const proofRead = proofReader(['Suryani'])

describe('the proof-reader', () => {
  it.each([
    ['retext-repeated-words', 'Thank you for for the talk.'],
    ['retext-indefinite-article', 'It was a honest talk.'],
    ['retext-sentence-spacing', 'Thank you.  See you soon.'],
    ['retext-quotes', 'You said “no overtime” to me.'],
    ['retext-contractions', 'I couldnt sleep.'],
    ['retext-spell', 'Thank you for your tiem.'],
    ['retext-equality', 'You are a team of housewives.'],
    [
      'retext-readability',
      'Notwithstanding the aforementioned considerations, organizational responsibilities necessitate interdepartmental harmonization of several fundamentally incompatible methodologies.',
    ],
  ])('marks what %s is for', async (check, sentence) => {
    expect((await proofRead([sentence])).map((mark) => mark.split(':')[0])).toContain(check)
  })

  it('leaves a good sentence alone, names and all', async () => {
    const good = "Suryani, thank you for your time. I'd be glad to hear from you."
    expect(await proofRead([good])).toEqual([])
  })
})
