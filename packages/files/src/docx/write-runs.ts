/** Writes runs of text: what is bold in a page is bold in the file. */
import { type ParagraphChild, TextRun } from 'docx'
import { hasRightToLeft } from '../page/direction.ts'
import type { Run, TextRun as Piece } from '../page/page.ts'
import { type Links, writeLink } from './links.ts'

const letter = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff]+'
/** Words of scripts that run from right to left, with what stands between them and not what follows. */
const rightToLeft = new RegExp(`(${letter}(?:[^\\p{L}\\p{N}]*${letter})*)`, 'u')

/** A run has one direction: a word of another script stands in a run of its own. */
function pieces(text: string): string[] {
  return hasRightToLeft(text) ? text.split(rightToLeft).filter((piece) => piece !== '') : [text]
}

function writeText({ text, bold, italic, strike, code, link }: Piece, strong: boolean): TextRun[] {
  const style = link === undefined ? (code ? 'Code' : undefined) : 'Hyperlink'
  return pieces(text).map(
    (piece) =>
      new TextRun({
        text: piece,
        ...((bold || strong) && { bold: true, boldComplexScript: true }),
        ...(italic && { italics: true, italicsComplexScript: true }),
        ...(strike && { strike: true }),
        ...(style !== undefined && { style }),
        ...(hasRightToLeft(piece) && { rightToLeft: true }),
      }),
  )
}

/**
 * @param links what the file links to; what the runs link to is added
 * @param strong whether all of it is bold, as the head of a table is
 * @returns what a paragraph of the format holds
 */
export function writeRuns(runs: readonly Run[], links: Links, strong = false): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.type === 'break') return [new TextRun({ break: 1 })]
    const texts = writeText(run, strong)
    if (run.link === undefined) return texts
    return [writeLink(texts, run.link, links)]
  })
}
