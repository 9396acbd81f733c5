/** Owns a piece of template source and the way from its offsets to lines and columns of a file. */

/** Text to compile. */
export interface SourceText {
  /** The file it comes from; empty where it has no name. */
  file: string
  text: string
  /** Line and column, from 1, of an offset. */
  at(offset: number): { line: number; column: number }
}

/** A point of a source. */
export interface Point {
  source: SourceText
  offset: number
}

/** One kind of line ending, no byte order mark, no NUL: as Markdown itself reads a source. */
export function normaliseSource(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
}

/**
 * Makes a source of text that stands in a file as it is.
 *
 * @param file the file's name
 * @param text the text, normalised
 * @param line the line of the file that the text begins at
 * @example sourceText('a.md', 'x\ny', 5).at(2) // { line: 6, column: 1 }
 */
export function sourceText(file: string, text: string, line = 1): SourceText {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return {
    file,
    text,
    at(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] as number) <= offset) low = middle
        else high = middle - 1
      }
      return { line: line + low, column: offset - (starts[low] as number) + 1 }
    },
  }
}
