/** The parts of pdfmake that are used beyond its typed entry, which holds global state, reads files and fetches. */

interface Face {
  readonly familyName: string | null
  readonly subfamilyName: string | null
  getName(record: 'preferredFamily' | 'preferredSubfamily'): string | null
  hasGlyphForCodePoint(codePoint: number): boolean
}

interface FontFiles {
  existsSync(name: string): boolean
  readFileSync(name: string): Uint8Array
}

declare module 'pdfmake/js/PDFDocument.js' {
  class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      files: FontFiles,
    )
    provideFont(family: string, bold: boolean, italics: boolean): { font: Face }
  }
  const exported: typeof PDFDocument | { default: typeof PDFDocument }
  export default exported
}

declare module 'pdfmake/js/Printer.js' {
  import type { Readable } from 'node:stream'
  import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js'

  interface UrlResolver {
    resolve(url: string): void
    resolved(): Promise<void>
  }
  interface PdfKitDocument extends Readable {
    /** What the file tells of itself. */
    info: Record<string, unknown>
    /** Writes what it tells of itself a second time. */
    endMetadata(): void
    end(): void
  }
  class Printer {
    constructor(
      fonts: TFontDictionary,
      files: FontFiles,
      urls: UrlResolver,
      mayRead: (path: string) => boolean,
    )
    createPdfKitDocument(definition: TDocumentDefinitions): Promise<PdfKitDocument>
  }
  const exported: typeof Printer | { default: typeof Printer }
  export default exported
}

declare module 'pdfmake/build/vfs_fonts.js' {
  /** Base64 by file name. */
  const files: Readonly<Record<string, string>>
  export default files
}
