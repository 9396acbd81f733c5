/** What a rendering is: the same every time, in four formats that say one thing, from data that stays as it was. */
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { thankYouLetter } from '../../generated/catalog.ts'
import { check, lettersFor, render } from '../../src/index.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { named, neededBy, waysToAskFor } from '../support/documents.ts'
import { canonicalDom } from '../support/dom.ts'
import { dossiersFor, fullFor } from '../support/dossiers.ts'
import { dana, letterData, talk } from '../support/letter-data.ts'

const formats = ['text', 'markdown', 'html', 'tree'] as const

describe.each(named)('%s', (_id, document) => {
  const full = fullFor(document)
  const everyWay = waysToAskFor(document, full).flatMap((way) =>
    formats.map((format) => ({ ...way, format })),
  )

  it('is the same for the same data, whatever was rendered between', () => {
    const once = everyWay.map((way) => JSON.stringify(lettersFor(document, full, way)))
    const again = everyWay
      .toReversed()
      .map((way) => JSON.stringify(lettersFor(document, structuredClone(full), way)))
    expect(again.toReversed()).toEqual(once)
  })

  it('leaves the data as it is', () => {
    const frozen = deepFreeze(structuredClone(full))
    for (const way of everyWay) lettersFor(document, frozen, { ...way, trace: true, draft: true })
    expect(frozen).toEqual(full)
  })

  it('is the same tree as its HTML', () => {
    for (const data of Object.values(dossiersFor(document))) {
      for (const way of waysToAskFor(document, data)) {
        const trees = lettersFor(document, data, { ...way, format: 'tree', draft: true }).letters
        const pages = lettersFor(document, data, { ...way, format: 'html', draft: true }).letters
        for (const [index, { body }] of trees.entries()) {
          expect(canonicalDom(toHtml(body!))).toBe(canonicalDom(pages[index]!.body!))
        }
      }
    }
  })

  it('has a subject in every format, or in none', () => {
    const subjects = formats.map((format) =>
      lettersFor(document, full, { ...neededBy(document), format }).letters.map(
        ({ subject }) => subject,
      ),
    )
    for (const other of subjects) expect(other).toEqual(subjects[0])
  })

  it('is checked to the same findings', () => {
    for (const data of [full, {}, { people: 'x' }]) {
      const needed = neededBy(document)
      expect(check(document, data, needed)).toEqual(lettersFor(document, data, needed).findings)
    }
  })
})

describe('a thank-you letter', () => {
  const interview = {
    start: '2026-11-19T14:00-05:00[America/New_York]',
    end: '2026-11-19T15:00-05:00[America/New_York]',
  }
  const data = letterData([talk('only', ['dana'], 'weekly releases', interview)], [dana])

  it('is what the README shows', () => {
    expect(render(thankYouLetter, data, { to: 'dana', locale: 'en-US' })).toMatchInlineSnapshot(`
      {
        "body": "Dear Dana,

      Thank you for your time on Thursday, November 19.

      Our talk about weekly releases has stayed with me.

      I would very much like to have this job. If anything is still open, just ask.

      All the best,

      Sam Reed
      ",
        "findings": [],
        "format": "text",
        "subject": "Thank you for our talk about weekly releases",
      }
    `)
  })

  it.each([
    ['2026-11-20T15:00-05:00[America/New_York]', []],
    ['2026-11-20T12:00-08:00[America/Los_Angeles]', []],
    ['2026-11-20T20:00Z', []],
    ['2026-11-20T15:01-05:00[America/New_York]', ['thank-you-late']],
    ['2026-11-20T12:01-08:00[America/Los_Angeles]', ['thank-you-late']],
    ['2026-11-20T20:01Z', ['thank-you-late']],
  ])('at %s', (now, codes) => {
    const { body, findings } = render(thankYouLetter, data, { to: 'dana', now })
    expect(findings.map(({ code }) => code)).toEqual(codes)
    for (const { severity } of findings) expect(severity).toBe('warning')
    expect(body).not.toBeNull()
  })

  it('is never late where nobody says what time it is', () => {
    expect(render(thankYouLetter, data, { to: 'dana' }).findings).toEqual([])
  })

  it('writes its days as the locale does', () => {
    const lines = ['en-US', 'en-GB'].map(
      (locale) =>
        /on (\w+,? .*)\./.exec(render(thankYouLetter, data, { to: 'dana', locale }).body!)![1],
    )
    expect(lines).toEqual(['Thursday, November 19', 'Thursday 19 November'])
  })
})
