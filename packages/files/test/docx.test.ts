/** A DOCX holds what its readers know: headings, lists, tables, links; on the paper of those who print it. */
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../src/docx.ts'
import { docxHtml } from './support/read-docx.ts'
import { everything, h, root } from './support/tree.ts'
import { unzip } from './support/unzip.ts'

const options = { title: 'Everything', language: 'en-GB' }

const part = async (name: string, given: Partial<typeof options> & { paper?: 'a4' } = {}) =>
  unzip(await writeDocx(everything, { ...options, ...given })).get(name)!

describe('a DOCX', () => {
  it('has headings, lists, quotations, tables and links that mammoth takes for such', async () => {
    expect(await docxHtml(await writeDocx(everything, options))).toMatchInlineSnapshot(
      `"<h1>Everything</h1><p>Plain, <strong>bold</strong>, <em>slanted</em>, <del>gone</del>, <code>code</code>.</p><p>First line<br />second line</p><p><a href="https://example.com/a?b=1&amp;c=2">a link</a> and <a href="mailto:dana@example.com">a mail</a></p><h2>Lists</h2><ul><li>apples</li><li>pears<ul><li>green pears</li></ul></li></ul><ol><li>one</li><li>two</li><li>seven</li><li>eight</li></ol><blockquote><p>They said this.</p><p>And that.</p></blockquote><pre>let a = 1<br />  let b = 2</pre><table><thead><tr><th><p><strong>What</strong></p></th><th><p><strong>How many</strong></p></th></tr></thead><tbody><tr><td><p>Depots</p></td><td><p>12</p></td></tr><tr><td><p>Drivers</p></td><td></td></tr></tbody></table><p>Agreed: ____________</p><p class="writing-space">	</p><p class="writing-space">	</p><p class="writing-space">	</p>"`,
    )
  })

  it('counts each numbered list for itself, from where it starts', async () => {
    const starts = [
      ...(await part('word/numbering.xml')).matchAll(
        /<w:start w:val="(\d+)"\/><w:numFmt w:val="decimal"/g,
      ),
    ]
    expect(starts.map(([, start]) => start)).toEqual(['1', '7'])
  })

  it('tells its title and its language', async () => {
    expect(await part('docProps/core.xml')).toContain('<dc:title>Everything</dc:title>')
    expect(await part('word/styles.xml')).toContain('w:lang w:val="en-GB"')
  })

  it.each([
    ['en-US', 12240],
    ['fr-CA', 12240],
    ['en-GB', 11906],
    ['de', 11906],
  ])('is written on the paper of %s', async (language, width) => {
    expect(await part('word/document.xml', { language })).toContain(`<w:pgSz w:w="${width}"`)
  })

  it('is written on the paper asked for', async () => {
    expect(await part('word/document.xml', { language: 'en-US', paper: 'a4' })).toContain(
      'w:w="11906"',
    )
  })

  it('draws a line for each line to write on', async () => {
    const document = await part('word/document.xml')
    expect(document.match(/<w:pStyle w:val="WritingSpace"\/>/g)).toHaveLength(3)
    expect(document.match(/w:leader="underscore"/g)).toHaveLength(3)
  })

  it('sets words of a script that runs from right to left as such', async () => {
    const bytes = await writeDocx(root(h('p', {}, 'שלום Dana, תודה')), options)
    const document = unzip(bytes).get('word/document.xml')!
    expect(document).toContain('<w:bidi/>')
    expect(document.match(/<w:rtl\/>/g)).toHaveLength(2)
  })

  it('links to nothing that is relative, or that runs', async () => {
    const bytes = await writeDocx(
      root(
        h(
          'p',
          {},
          h('a', { href: 'javascript:alert(1)' }, 'a'),
          h('a', { href: '/b' }, 'b'),
          h('a', { href: '#c' }, 'c'),
        ),
      ),
      options,
    )
    expect(unzip(bytes).get('word/_rels/document.xml.rels')).not.toMatch(/javascript|hyperlink/)
    expect(await docxHtml(bytes)).toBe('<p>abc</p>')
  })

  it('refuses what is no language', async () => {
    await expect(writeDocx(everything, { ...options, language: 'no language' })).rejects.toThrow(
      RangeError,
    )
  })

  it('can be empty', async () => {
    expect(await docxHtml(await writeDocx(root(), options))).toBe('')
  })
})
