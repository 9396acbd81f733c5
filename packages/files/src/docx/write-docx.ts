/** Writes a DOCX: what Word, LibreOffice and others open and edit. */
import { Document, Packer } from 'docx'
import { cleanText } from '../page/clean-text.ts'
import { type Paper, paperOf } from '../page/paper.ts'
import { readPage } from '../page/read-page.ts'
import type { Tree } from '../page/tree.ts'
import { dated } from '../time/dated.ts'
import { coreProperties } from './core-properties.ts'
import { addLinks, type Links } from './links.ts'
import { margin, papers, styles } from './look.ts'
import { newNumbering } from './numbering.ts'
import { steadyZip } from './steady-zip.ts'
import { writeBody } from './write-blocks.ts'

/** What a DOCX is told beside its text. */
export interface DocxOptions {
  /** What the file calls itself; not printed on the page. */
  title: string
  /** A BCP 47 tag, such as `en-GB`: the language of the text. */
  language: string
  /** By default what is usual where the language is spoken: US Letter in North America, else A4. */
  paper?: Paper | undefined
  /** Who wrote it. */
  author?: string | undefined
  /**
   * When it was written, an RFC 9557 time with an offset, for the properties of the file; it is not printed on the page.
   * Without it the file tells no date.
   */
  date?: string | undefined
}

/**
 * Writes a document that can be edited: its headings, lists, tables and links are those of the format. What is given
 * alone decides what comes of it: twice the same gives the same bytes.
 *
 * @param tree what `render` gives for the format `tree`, or any other hast; what is neither text nor an element, such as
 *   a comment, is passed over
 * @param options title and language of the file, and what else is known of it
 * @returns the bytes of the file
 * @throws RangeError where the language is no language tag, the date no time with an offset, or there is no such paper
 * @example
 * const { body } = render(thankYouLetter, dossier, { format: 'tree', to: 'dana' })
 * if (body) await writeFile('letter.docx', await writeDocx(body, { title: 'Thank you', language: 'en-US' }))
 */
export async function writeDocx(
  tree: Tree,
  { title, language, paper, author, date }: DocxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = papers[paperOf(paper, language)]
  const properties = coreProperties({
    title: cleanText(title),
    author: author && cleanText(author),
    instant: date === undefined ? undefined : dated(date).instant,
  })
  const numbering = newNumbering()
  const links: Links = new Map()
  const children = writeBody(readPage(tree), size.width - 2 * margin, { numbering, links })
  const document = new Document({
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
  addLinks(document, links)
  const bytes = new Uint8Array(await Packer.pack(document, 'uint8array', false, [properties]))
  steadyZip(bytes)
  return bytes
}
