/** What is given alone decides what comes of it: no clock and no chance is in a file. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeDocx } from '../src/docx.ts'
import { writePdf } from '../src/pdf.ts'
import { written } from './support/documents.ts'
import { docxHtml } from './support/read-docx.ts'
import { readPdfInfo } from './support/read-pdf.ts'
import { everything } from './support/tree.ts'
import { unzip } from './support/unzip.ts'

const options = { title: 'Everything', language: 'en-GB', author: 'Sam <Reed> & Co' }
const date = '2026-11-20T15:00-05:00[America/New_York]'
const clock = /\b(?:19[89]|20)\d\d-?\d\d-?\d\d/

afterEach(() => {
  vi.useRealTimers()
})

/** What is written at two times, with the same given. */
async function twice<Written>(write: () => Promise<Written>): Promise<[Written, Written]> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20) })
  const first = await write()
  vi.setSystemTime(Date.UTC(2031, 1, 3, 4, 5, 6))
  return [first, await write()]
}

const trees = [
  ['everything', everything],
  ['a letter', written('thank-you-letter').tree],
] as const

describe.each(trees)('%s', (_, tree) => {
  it.each([undefined, date])('is the same DOCX each time, dated %s', async (given) => {
    const [one, other] = await twice(() => writeDocx(tree, { ...options, date: given }))
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it.each([undefined, date])('is the same PDF each time, dated %s', async (given) => {
    const [one, other] = await twice(async () => {
      const { bytes } = await writePdf(tree, { ...options, date: given })
      return bytes
    })
    expect(Buffer.compare(one, other)).toBe(0)
  })
})

describe('the date of a file', () => {
  it('is told by a DOCX, beside its title and its author', async () => {
    const bytes = await writeDocx(everything, { ...options, date })
    const core = unzip(bytes).get('docProps/core.xml')!
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-20T20:00:00Z</')
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-20T20:00:00Z</')
    expect(core).toContain('<dc:title>Everything</dc:title>')
    expect(core).toContain('<dc:creator>Sam &lt;Reed&gt; &amp; Co</dc:creator>')
  })

  it('is told by a PDF', async () => {
    const { bytes } = await writePdf(everything, { ...options, date })
    expect(await readPdfInfo(bytes)).toMatchObject({ CreationDate: 'D:20261120200000Z' })
  })

  it('is not told where it was not given, and neither is an author', async () => {
    const bare = { title: 'Everything', language: 'en' }
    const core = unzip(await writeDocx(everything, bare)).get('docProps/core.xml')
    expect(core).not.toMatch(/dcterms:created|Un-named|dc:creator/)
    expect(core!.replace(/xmlns:\w+="[^"]*"/g, '')).not.toMatch(clock)
    expect(await readPdfInfo((await writePdf(everything, bare)).bytes)).not.toHaveProperty(
      'CreationDate',
    )
  })

  it.each(['tomorrow', '2026-11-20', '2026-11-20T15:00', '', 5])('is not %j', async (given) => {
    const asked = { ...options, date: given as string }
    const says = /date cannot be .*; write it like "2026-11-20T15:00-05:00"/
    await expect(writeDocx(everything, asked)).rejects.toThrow(says)
    await expect(writePdf(everything, asked)).rejects.toThrow(RangeError)
  })
})

it('keeps the links of a DOCX, each address once', async () => {
  const bytes = await writeDocx(everything, options)
  expect(await docxHtml(bytes)).toContain('<a href="https://example.com/a?b=1&amp;c=2">a link</a>')
  expect(
    unzip(bytes)
      .get('word/_rels/document.xml.rels')!
      .match(/hyperlink"/g),
  ).toHaveLength(2)
})
