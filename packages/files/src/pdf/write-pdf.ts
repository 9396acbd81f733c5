/** Writes a PDF: text that can be selected and searched, in fonts that travel with the file. */
import type { Finding, HastRoot } from '@cuecard/core'
import type { Node, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import printer from 'pdfmake/js/Printer.js'
import { cleanText } from '../page/clean-text.ts'
import { type Paper, paperFor } from '../page/paper.ts'
import { readPage } from '../page/read-page.ts'
import { defaultOf } from './default-of.ts'
import { readFonts } from './fonts.ts'
import { typesetter } from './set-text.ts'
import { textFindings } from './text-findings.ts'
import { size, writeContent } from './write-content.ts'

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
}

export interface PdfFile {
  bytes: Uint8Array
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

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return new Uint8Array(Buffer.concat(all))
}

/**
 * Writes a document that looks the same everywhere. What a font lacks is a finding, and never a silent gap.
 *
 * @param tree what `render` gives for the format `tree`
 * @throws FontError where a font given is none
 * @throws RangeError where the language is no language tag
 * @example
 * const { body } = render(thankYouLetter, dossier, { format: 'tree', to: 'dana' })
 * const { bytes, findings } = await writePdf(body, { title: 'Thank you', language: 'en-US' })
 */
export async function writePdf(
  tree: HastRoot,
  { title, language, fonts: given = [], paper = paperFor(language), author }: PdfOptions,
): Promise<PdfFile> {
  const fonts = readFonts(given)
  const setter = typesetter(fonts)
  const definition: TDocumentDefinitions = {
    version: '1.7',
    language,
    displayTitle: true,
    info: { title: cleanText(title), ...(author !== undefined && { author: cleanText(author) }) },
    pageSize: paper === 'a4' ? 'A4' : 'LETTER',
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
  document.end()
  return { bytes: await bytesOf(document), findings: textFindings(setter) }
}
