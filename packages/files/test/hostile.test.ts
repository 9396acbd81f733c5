/** Values that mean harm, or were typed in haste, stay words in every file. */
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../src/docx.ts'
import { writePdf } from '../src/pdf.ts'
import { docxHtml, textOfHtml } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'
import { h, root } from './support/tree.ts'
import { unzip } from './support/unzip.ts'

const language = 'en-US'

const values: [name: string, value: string, shown: string][] = [
  ['markup of Word', '<w:p><w:r/></w:p>', '<w:p><w:r/></w:p>'],
  ['the end of a section', ']]></w:t></w:r>', ']]></w:t></w:r>'],
  ['entities', '&amp; &#0; &lt;b&gt;', '&amp; &#0; &lt;b&gt;'],
  ['an operator of PDF', ') Tj ET (\\', ') Tj ET (\\'],
  ['controls', 'a\0\x07\x1bb', 'a\ufffd\ufffd\ufffdb'],
  ['half a character', 'a\ud83db', 'a\ufffdb'],
  ['noncharacters', 'a\uffffb', 'a\ufffdb'],
  ['line endings', 'a\r\nb\u2028c\u0085d', 'a b c d'],
  ['a word without end', 'w'.repeat(10_000), 'w'.repeat(10_000)],
  ['an apostrophe', "O'Brien & Sons", "O'Brien & Sons"],
]

const everywhere = (value: string) =>
  root(
    h('h1', {}, value),
    h('p', {}, h('strong', {}, value)),
    h('ul', {}, h('li', {}, value)),
    h('table', {}, h('tr', {}, h('td', {}, value))),
    h('blockquote', {}, h('p', {}, h('a', { href: 'https://example.com/?a="<' }, value))),
  )

const count = (text: string, part: string): number => text.split(part).length - 1

describe.each(values)('%s', (_, value, shown) => {
  it('are words in a DOCX', async () => {
    const bytes = await writeDocx(everywhere(value), { title: value, language, author: value })
    const html = await docxHtml(bytes)
    expect(count(textOfHtml(html).replace(/\s+/g, ' '), shown)).toBe(5)
    for (const [name, text] of unzip(bytes)) {
      expect(text, name).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u)
    }
  })

  it('are words in a PDF', async () => {
    const { bytes } = await writePdf(everywhere(value), { title: value, language, author: value })
    const { text } = await readPdf(bytes)
    expect(count(text.replace(/\s+/g, shown.includes(' ') ? ' ' : ''), shown)).toBe(5)
  })
})

it('makes sense of elements that are not ours', async () => {
  const tree = root(
    h('div', {}, 'loose ', h('b', {}, 'bold'), h('section', {}, h('p', {}, 'inside'))),
    h('script', {}, 'alert(1)'),
    h('p', {}, h('img', { src: 'https://example.com/a.png', alt: 'a picture' })),
    h('h3', {}, 'one', h('br'), 'two'),
    h('table'),
    h('ul'),
    h('p'),
  )
  const html = await docxHtml(await writeDocx(tree, { title: 't', language }))
  expect(html).toMatchInlineSnapshot(
    `"<p>loose <strong>bold</strong></p><p>inside</p><p>a picture</p><h3>one two</h3>"`,
  )
  const { text } = await readPdf((await writePdf(tree, { title: 't', language })).bytes)
  expect(text.split(/\s+/).filter(Boolean)).toEqual(
    'loose bold inside a picture one two'.split(' '),
  )
})
