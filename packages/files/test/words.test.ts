/** Every built-in document in every file: the words are those of the text writer, none lost and none doubled. */
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../src/docx.ts'
import { writeEml } from '../src/eml.ts'
import { writePdf } from '../src/pdf.ts'
import { ids, written } from './support/documents.ts'
import { docxHtml, textOfHtml } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'
import { printedWords, wordsOf } from './support/words.ts'

const language = 'en-US'

describe.each(ids)('%s', (id) => {
  const { title, subject, tree, text, html } = written(id)

  it('says in a DOCX what it says as text', async () => {
    const read = textOfHtml(await docxHtml(await writeDocx(tree, { title, language })))
    expect(wordsOf(read)).toEqual(printedWords(text))
  })

  it('says in a PDF what it says as text', async () => {
    const { bytes, findings } = await writePdf(tree, { title, language })
    const read = await readPdf(bytes)
    expect(wordsOf(read.text)).toEqual(printedWords(text))
    expect(read).toMatchObject({ title, language })
    expect(findings).toEqual([])
  })

  it('says in a mail what it says as text, twice', async () => {
    const mail = await PostalMime.parse(writeEml({ subject, text, html, language }))
    expect(mail.text).toBe(text.replaceAll('\n', '\r\n'))
    expect(mail.html).toContain(html.trimEnd().replaceAll('\n', '\r\n'))
    expect(mail.subject).toBe(subject)
  })
})
