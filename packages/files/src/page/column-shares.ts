/** How wide the columns of a table are, by what stands in them. */
import type { Run, Table } from './page.ts'

/** A cell longer than this no longer widens its column; none is narrower than the other. */
const widest = 44
const narrowest = 6
/** How many characters stand on a line as wide as the page. */
const lineOfPage = 84

/** @returns how many characters there are */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.type === 'text' ? run.text.length : 0), 0)
}

function longestWord(runs: readonly Run[]): number {
  const words = runs.flatMap((run) => (run.type === 'text' ? run.text.split(' ') : []))
  return Math.max(0, ...words.map((word) => word.length))
}

/** What a word takes: capitals and bold letters are wider than others, and there is room beside it. */
const roomFor = (letters: number): number => Math.min(letters * 1.2 + 3, widest)

/**
 * No word is cut where there is any way to keep it whole; what is left goes to the columns that say most.
 *
 * @returns a share of the whole for each column; together they are 1
 */
export function columnShares({ align, rows }: Table): number[] {
  const columns = align.map((_, column) => rows.map((row) => row[column] ?? []))
  const least = columns.map((cells) =>
    Math.max(narrowest, ...cells.map((cell) => roomFor(longestWord(cell)))),
  )
  const more = columns.map((cells, column) =>
    Math.max(0, Math.min(widest, Math.max(...cells.map(lengthOf))) - least[column]!),
  )
  const rest = Math.max(0, lineOfPage - sum(least))
  const wanted = sum(more)
  const widths = least.map((width, column) =>
    wanted === 0 ? width : width + (rest * more[column]!) / wanted,
  )
  return widths.map((width) => width / sum(widths))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
