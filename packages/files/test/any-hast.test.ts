/** Any hast will do: what is neither text nor an element is passed over, and files go where files go. */
import type { Element, ElementContent, Root } from 'hast'
import { expect, it } from 'vitest'
import { type Paper, type Tree, writeDocx } from '../src/docx.ts'
import { writePdf } from '../src/pdf.ts'
import { docxHtml, textOfHtml } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'

const options = { title: 'Any', language: 'en' }

const comment = { type: 'comment', value: 'nobody sees this' } as const
const text = (value: string) => ({ type: 'text', value }) as const
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

const inner = [text('seen '), comment, text('too')]
const tree: Root = {
  type: 'root',
  children: [
    { type: 'doctype' },
    comment,
    element('p', inner),
    element('h2', inner),
    element('pre', inner),
    element('ul', [comment, element('li', inner)]),
    element('table', [comment, element('tr', [comment, element('td', inner)])]),
    element('blockquote', [comment, element('p', inner)]),
  ],
}

it('takes the Root of @types/hast, and passes over comments wherever they stand', async () => {
  const docx = textOfHtml(await docxHtml(await writeDocx(tree, options)))
  const pdf = (await readPdf((await writePdf(tree, options)).bytes)).text
  for (const read of [docx, pdf]) {
    expect(read.match(/seen too/g)).toHaveLength(6)
    expect(read).not.toContain('nobody')
  }
})

it('takes a tree with the least that a tree has', async () => {
  const least: Tree = {
    children: [
      { type: 'element', tagName: 'p', children: [text('least')] },
      { type: 'element', tagName: 'a', properties: null },
      { type: 'element' },
      { type: 'text' },
      { type: 'mdxJsxFlowElement', children: [text('gone')] },
    ],
  }
  expect(await docxHtml(await writeDocx(least, options))).toBe('<p>least</p>')
  expect((await readPdf((await writePdf(least, options)).bytes)).text.trim()).toBe('least')
})

it('gives what a Blob takes', async () => {
  const docx = await writeDocx(tree, options)
  const { bytes } = await writePdf(tree, options)
  expect(new Blob([docx]).size + new Blob([bytes]).size).toBe(docx.length + bytes.length)
})

it.each(['a3', 'A4', 'toString', null])(
  'refuses the paper %j, and names those there are',
  async (given) => {
    const asked = { ...options, paper: given as Paper }
    const says = new RangeError(`paper cannot be ${JSON.stringify(given)}; it is one of a4, letter`)
    await expect(writeDocx(tree, asked)).rejects.toThrow(says)
    await expect(writePdf(tree, asked)).rejects.toThrow(says)
  },
)

it('refuses what is no language, whatever the paper', async () => {
  const asked = { ...options, language: 'no language', paper: 'a4' } as const
  await expect(writeDocx(tree, asked)).rejects.toThrow(/language cannot be "no language"; write a/)
  await expect(writePdf(tree, asked)).rejects.toThrow(RangeError)
})
