/** How a DOCX looks: its fonts, sizes and distances, in the units of the format (half points, twentieths of a point). */
import { BorderStyle, type IStylesOptions } from 'docx'
import type { Paper } from '../page/paper.ts'

const grey = '595959'
const inch = 1440

/** How wide and high the paper is. */
export const papers = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const satisfies Record<Paper, { width: number; height: number }>

export const margin = inch
/** How far a list or a quotation stands in. */
export const step = 360
/** Between paragraphs. */
export const gap = 160

const monospace = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New' } as const

/** The line at the left of a quotation. */
export const quoteLine = {
  style: BorderStyle.SINGLE,
  size: 12,
  space: 10,
  color: 'BFBFBF',
} as const

const heading = (size: number, before: number) =>
  ({
    run: { size, bold: true, italics: false, color: '000000', font: 'Calibri' },
    paragraph: { spacing: { before, after: 80, line: 252 }, keepNext: true, keepLines: true },
  }) as const

/** @param language of the text, for the spelling checker and for screen readers */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri' },
          size: 22,
          language: { value: language, bidirectional: language },
        },
        paragraph: { spacing: { after: gap, line: 276 } },
      },
      heading1: heading(32, 0),
      heading2: heading(26, 280),
      heading3: heading(23, 220),
      heading4: heading(22, 200),
      heading5: heading(22, 200),
      heading6: heading(22, 200),
      listParagraph: { basedOn: 'Normal', quickFormat: true },
      hyperlink: { run: { color: '0B57A4', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { color: '262626' },
      },
      {
        id: 'CodeBlock',
        name: 'Code Block',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: monospace, size: 19 },
        paragraph: { spacing: { line: 252 } },
      },
      {
        id: 'WritingSpace',
        name: 'Writing Space',
        basedOn: 'Normal',
        run: { color: grey },
        paragraph: { spacing: { before: 200, after: 0 } },
      },
    ],
    characterStyles: [
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'DefaultParagraphFont',
        run: { font: monospace, size: 20 },
      },
    ],
  }
}
