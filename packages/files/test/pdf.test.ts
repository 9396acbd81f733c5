/** A PDF says what it says in fonts of its own; what they lack is told, never left out in silence. */
import { describe, expect, it } from 'vitest'
import { FontError, writePdf } from '../src/pdf.ts'
import { bundledFont, collectionOf, fontFor } from './support/fonts.ts'
import { readPdf } from './support/read-pdf.ts'
import { everything, h, root } from './support/tree.ts'

const options = { title: 'Everything', language: 'en-GB' }
const page = (text: string) => root(h('p', {}, text))

/** What is said of a text. */
async function codes(text: string, fonts: Uint8Array[] = []): Promise<string[]> {
  const { findings } = await writePdf(page(text), { ...options, fonts })
  return findings.map(({ code }) => code)
}

describe('a PDF', () => {
  it('holds text, title, language, links and its fonts', async () => {
    const { bytes, findings } = await writePdf(everything, options)
    const { text, ...read } = await readPdf(bytes)
    expect(findings).toEqual([])
    expect(text).toMatchInlineSnapshot(`
      "Everything
      Plain, bold, slanted, gone, code.
      First line
      second line
      a link and a mail
      Lists
      apples
      pears
      green pears
      one
      two
      seven
      eight
      They said this.
      And that.
      let a = 1
      let b = 2
      What How many
      Depots 12
      Drivers
      Agreed: ____________
      "
    `)
    expect(read).toMatchInlineSnapshot(`
      {
        "fonts": [
          "Roboto-Medium",
          "Roboto-Regular",
          "Roboto-Italic",
        ],
        "language": "en-GB",
        "links": [
          "https://example.com/a?b=1&c=2",
          "https://example.com/a?b=1&c=2",
          "mailto:dana@example.com",
          "mailto:dana@example.com",
        ],
        "numbers": [
          "1.",
          "2.",
          "7.",
          "8.",
        ],
        "pages": 1,
        "title": "Everything",
      }
    `)
  })

  it('breaks a word that no line is long enough for', async () => {
    const { bytes } = await writePdf(page('w'.repeat(10_000)), options)
    const { text, pages } = await readPdf(bytes)
    expect(text.replace(/\s/g, '')).toBe('w'.repeat(10_000))
    expect(pages).toBeGreaterThan(1)
  })

  it('refuses what is no font', async () => {
    const given = writePdf(everything, { ...options, fonts: [fontFor('A'), new Uint8Array(20)] })
    await expect(given).rejects.toThrow(FontError)
    await expect(given).rejects.toMatchObject({ index: 1 })
  })
})

describe('what a font lacks', () => {
  it('is told, character by character', async () => {
    const { findings } = await writePdf(page('To 李明, with 🎉'), options)
    expect(findings).toMatchInlineSnapshot(`
      [
        {
          "code": "pdf-missing-glyph",
          "hint": "Give a font that has them: --font FILE on the command line, \`fonts\` of writePdf; or make a DOCX.",
          "message": "No font here has 李 (U+674E), 明 (U+660E), 🎉 (U+1F389), so the PDF would show an empty box there.",
          "severity": "error",
        },
      ]
    `)
  })

  it('is told wherever it stands', async () => {
    for (const tag of ['h2', 'li', 'td', 'pre', 'blockquote']) {
      const inner = tag === 'td' ? h('table', {}, h('tr', {}, h('td', {}, '李'))) : h(tag, {}, '李')
      const { findings } = await writePdf(root(inner), options)
      expect(
        findings.map(({ code }) => code),
        tag,
      ).toEqual(['pdf-missing-glyph'])
    }
  })

  it('is taken from a font that is given', async () => {
    expect(await codes('To 李', [fontFor('李')])).toEqual([])
    expect(await codes('To 李明', [fontFor('李'), fontFor('明', 'TestBb')])).toEqual([])
    const { bytes } = await writePdf(page('To 李, Dana'), { ...options, fonts: [fontFor('李')] })
    expect((await readPdf(bytes)).text.trim()).toBe('To 李, Dana')
  })

  it('is taken from a collection that is given', async () => {
    expect(await codes('To 李', [collectionOf(fontFor('李'))])).toEqual([])
  })

  it.each([
    ['an accent of its own', 'Zoe\u0308'],
    ['a hyphen that does not break', 'e\u2011mail'],
    ['a soft hyphen', 'co\u00adoperate'],
    ['a thin space', '10\u2009km'],
    ['a mark that only sets the direction', '\u200eDana'],
    ['Greek, Cyrillic and Vietnamese', 'Γειά, Привет, Nguyễn'],
  ])('is not %s', async (_, text) => {
    expect(await codes(text)).toEqual([])
  })
})

describe('words that run from right to left', () => {
  it('are told, whatever the fonts', async () => {
    expect(await codes('שלום', [fontFor('שלום')])).toEqual(['pdf-right-to-left'])
  })
})

describe('the styles of a family', () => {
  it('are told apart by what the files call themselves', async () => {
    const fonts = ['Medium', 'Regular'].map(bundledFont)
    const { bytes } = await writePdf(everything, { ...options, fonts })
    expect((await readPdf(bytes)).fonts.sort()).toEqual(['Roboto-Medium', 'Roboto-Regular'])
  })

  it('may be cut into parts, each with characters of its own', async () => {
    expect(await codes('To 李明', [fontFor('李'), fontFor('明')])).toEqual([])
  })
})
