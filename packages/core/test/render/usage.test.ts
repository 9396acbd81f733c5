/** Misuse throws, by a name of its own, and says what was meant to be there. */
import { describe, expect, it } from 'vitest'
import { type AnyOptions, UsageError, check, lettersFor, render } from '../../src/index.ts'
import { objectives, thankYouLetter } from '../../generated/catalog.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import { full } from '../support/dossiers.ts'
import { letterData, talk } from '../support/letter-data.ts'

const data = letterData([talk('only', ['dana'], 'weekly releases')])
const letter: DocumentDefinition<unknown> = thankYouLetter
const dated: DocumentDefinition<unknown> = { ...letter, needs: ['to', 'now', 'timeZone'] }
const wrong = (options: object) => options as AnyOptions

describe.each([
  ['format', { format: 'pdf' }, 'format is one of text, markdown, html, tree, not "pdf"'],
  ['format', { format: 'toString' }, 'format is one of text, markdown, html, tree, not "toString"'],
  ['channel', { channel: 'fax' }, 'channel is one of email, letter, not "fax"'],
  ['tone', { tone: 'cold' }, 'tone is one of warm, formal, brief, not "cold"'],
  ['locale', { locale: 'no where!' }, 'locale cannot be "no where!"; write it like "en-GB"'],
  ['locale', { locale: '' }, 'locale cannot be ""; write it like "en-GB"'],
  [
    'time zone',
    { timeZone: 'Mars/Olympus' },
    'timeZone cannot be "Mars/Olympus"; write it like "America/New_York"',
  ],
  [
    'time',
    { now: 'today' },
    'now cannot be "today"; write it like "2026-11-20T15:00-05:00[America/New_York]"',
  ],
  [
    'time without an hour',
    { now: '2026-11-20' },
    'now cannot be "2026-11-20"; write it like "2026-11-20T15:00-05:00[America/New_York]"',
  ],
  [
    'day that no calendar has',
    { now: '2026-02-30T15:00-05:00' },
    'now cannot be "2026-02-30T15:00-05:00"; write it like "2026-11-20T15:00-05:00[America/New_York]"',
  ],
])('a %s that cannot be meant', (_what, options, message) => {
  const error = new UsageError(message)

  it('throws from every verb', () => {
    expect(() => render(letter, data, { to: 'dana', ...wrong(options) } as never)).toThrow(error)
    expect(() => lettersFor(letter, data, wrong(options))).toThrow(error)
    if (!('format' in options)) expect(() => check(letter, data, wrong(options))).toThrow(error)
  })
})

describe('an option that the document needs', () => {
  it('is the person, for one letter', () => {
    expect(() => render(letter, data, {} as never)).toThrow(
      new UsageError(
        'thank-you-letter is written to one person: name them with the option "to", or call lettersFor for everybody',
      ),
    )
  })

  it.each(['now', 'timeZone'])('is %s', (need) => {
    const given = { now: '2026-11-20T15:00-05:00', timeZone: 'Europe/Lisbon', [need]: undefined }
    expect(() => lettersFor(dated, data, given)).toThrow(
      new UsageError(`the document thank-you-letter needs the option ${need}`),
    )
  })
})

it('keeps the cause, and is an error of its own name', () => {
  expect(() => render(objectives, full, { locale: '!' })).toThrow(
    expect.objectContaining({ name: 'UsageError', cause: expect.any(RangeError) as RangeError }),
  )
})

it('takes an option that is undefined for one that is not given', () => {
  const none = { channel: undefined, tone: undefined, locale: undefined, now: undefined }
  const all = {
    ...none,
    format: undefined,
    timeZone: undefined,
    draft: undefined,
    trace: undefined,
  }
  const given = render(thankYouLetter, data, { to: 'dana', interview: undefined, ...all })
  expect(given).toEqual(render(thankYouLetter, data, { to: 'dana' }))
})
