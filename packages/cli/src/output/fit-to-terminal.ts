/** Breaks a text between words, so that a terminal need not break it within them. */
import type { Io } from '../io.ts'
import { wrap } from './wrap.ts'

/** Where a line of a list, of a quotation or of neither begins. */
const BEGINNING = /^\s*(?:(?:[-*•]|\d+[.)])\s+)?/

/** Cells stand in columns, which a break would tear apart. */
const isRow = (line: string): boolean => /\S {3,}\S/.test(line)

/** @returns the text as it is, where it goes to no terminal or nobody knows how wide that is */
export function fitToTerminal(text: string, { stdout: { isTTY, columns } }: Io): string {
  if (!isTTY || columns === undefined) return text
  return text
    .split('\n')
    .flatMap((line) => {
      const [first = ''] = BEGINNING.exec(line) ?? []
      if (isRow(line) || line.length <= columns) return [line]
      return wrap(line.slice(first.length), columns, first, ' '.repeat(first.length))
    })
    .join('\n')
}
