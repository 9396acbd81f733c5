/** Writes a PDF: text that can be selected and searched, in fonts that travel with the file. */
import type { Finding } from '@cuecard/core'
import type { Node, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import printer from 'pdfmake/js/Printer.js'
import { cleanText } from '../page/clean-text.ts'
import { type Paper, paperOf } from '../page/paper.ts'
import { readPage } from '../page/read-page.ts'
import type { Tree } from '../page/tree.ts'
import { dated } from '../time/dated.ts'
import { defaultOf } from './default-of.ts'
import { readFonts } from './fonts.ts'
import { typesetter } from './set-text.ts'
import { textFindings } from './text-findings.ts'
import { size, writeContent } from './write-content.ts'

/** What a PDF is told beside its text. */
export interface PdfOptions {
  /** What the file calls itself; not printed on the page. */
  title: string
  /** A BCP 47 tag, such as `en-GB`: the language of the text. */
  language: string
  /**
   * TrueType or OpenType files, or collections of them, in the order of preference; of one family several styles
   * may be given. A character that none of them has is looked for in Roboto.
   */
  fonts?: readonly Uint8Array[] | undefined
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

/** A PDF, and what is to be said of it. */
export interface PdfFile {
  bytes: Uint8Array<ArrayBuffer>
  /** Text that is not shown as it ought to be: a character that no font has, words that run from right to left. */
  findings: Finding[]
}

const margin = 72

/** Nothing is fetched, whatever a document says. */
const noUrls = { resolve: () => {}, resolved: () => Promise.resolve() }

/** A heading never stands alone at the foot of a page. */
function startsPage(
  node: Node,
  { getFollowingNodesOnPage }: { getFollowingNodesOnPage: () => Node[] },
) {
  return node.headlineLevel !== undefined && getFollowingNodesOnPage().length === 0
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return new Uint8Array(Buffer.concat(all))
}

/**
 * Writes a document that looks the same everywhere. What a font lacks is a finding, and never a silent gap. What is
 * given alone decides what comes of it: twice the same gives the same bytes.
 *
 * @param tree what `render` gives for the format `tree`, or any other hast; what is neither text nor an element, such as
 *   a comment, is passed over
 * @param options title and language of the file, its fonts, and what else is known of it
 * @returns the bytes of the file, and what could not be set as it ought to be
 * @throws FontError where a font given is none
 * @throws RangeError where the language is no language tag, the date no time with an offset, or there is no such paper
 * @example
 * const { body } = render(thankYouLetter, dossier, { format: 'tree', to: 'dana' })
 * if (body) await writeFile('letter.pdf', (await writePdf(body, { title: 'Thank you', language: 'en-US' })).bytes)
 */
export async function writePdf(
  tree: Tree,
  { title, language, fonts: given = [], paper, author, date }: PdfOptions,
): Promise<PdfFile> {
  const pageSize = paperOf(paper, language) === 'a4' ? 'A4' : 'LETTER'
  const instant = date === undefined ? undefined : dated(date).instant
  const fonts = readFonts(given)
  const setter = typesetter(fonts)
  const definition: TDocumentDefinitions = {
    version: '1.7',
    language,
    displayTitle: true,
    info: {
      title: cleanText(title),
      ...(author !== undefined && { author: cleanText(author) }),
      // Where none is given, the clock would be asked.
      creationDate: new Date(instant ?? 0),
    },
    pageSize,
    pageMargins: margin,
    content: writeContent(readPage(tree), setter),
    defaultStyle: { font: fonts.order[0]!.name, fontSize: size, lineHeight: 1.25 },
    pageBreakBefore: startsPage,
  }
  const Printer = defaultOf(printer)
  const document = await new Printer(
    fonts.families,
    fonts.files,
    noUrls,
    () => false,
  ).createPdfKitDocument(definition)
  if (instant === undefined) delete document.info['CreationDate']
  // The same once more as XMP, which cannot be without a date, and takes a title for markup.
  document.endMetadata = () => {}
  document.end()
  return { bytes: await bytesOf(document), findings: textFindings(setter) }
}
