/** Writes a DOCX: what Word, LibreOffice and others open and edit. */
import type { HastRoot } from '@cuecard/core'
import { Document, Packer } from 'docx'
import { cleanText } from '../page/clean-text.ts'
import { type Paper, paperFor } from '../page/paper.ts'
import { readPage } from '../page/read-page.ts'
import { margin, papers, styles } from './look.ts'
import { newNumbering } from './numbering.ts'
import { writeBody } from './write-blocks.ts'

export interface DocxOptions {
  /** What the file calls itself; not printed on the page. */
  title: string
  /** A BCP 47 tag, such as `en-GB`: the language of the text. */
  language: string
  /** By default what is usual where the language is spoken: US Letter in North America, else A4. */
  paper?: Paper | undefined
  /** Who wrote it. */
  author?: string | undefined
}

/**
 * Writes a document that can be edited: its headings, lists, tables and links are those of the format.
 *
 * @param tree what `render` gives for the format `tree`
 * @returns the file
 * @throws RangeError where the language is no language tag
 * @example
 * const { body } = render(thankYouLetter, dossier, { format: 'tree', to: 'dana' })
 * if (body) await writeFile('letter.docx', await writeDocx(body, { title: 'Thank you', language: 'en-US' }))
 */
export async function writeDocx(
  tree: HastRoot,
  { title, language, paper = paperFor(language), author }: DocxOptions,
): Promise<Uint8Array> {
  const size = papers[paper]
  const numbering = newNumbering()
  const children = writeBody(readPage(tree), size.width - 2 * margin, numbering)
  const document = new Document({
    title: cleanText(title),
    ...(author !== undefined && { creator: cleanText(author) }),
    styles: styles(language),
    numbering,
    sections: [
      {
        properties: {
          page: { size, margin: { top: margin, right: margin, bottom: margin, left: margin } },
        },
        children,
      },
    ],
  })
  const bytes = await Packer.pack(document, 'uint8array')
  return bytes
}
