/** Lays rows of words out in columns, as a terminal shows them. */
import { wrap } from './wrap.ts'

/** A cell longer than this no longer widens its column. */
const WIDEST = 48
/** A column is not made narrower than this, whatever the terminal. */
const NARROWEST = 10
const BETWEEN = '  '

const lengthOf = (text: string): number => [...text].length

/** How wide each column is; where there is too little room, the widest give way. */
function widthsOf(rows: readonly (readonly string[])[], room: number): number[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(Math.max(...rows.map((row) => lengthOf(row[at] ?? ''))), WIDEST),
  )
  const free = room - BETWEEN.length * (widths.length - 1)
  for (let all = widths.reduce((sum, width) => sum + width, 0); all > free; all -= 1) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.lastIndexOf(widest)]! -= 1
  }
  return widths
}

/**
 * @param rows the heading first, all of one length
 * @param room how many characters a line may have, where that is known: cells are broken between words then
 * @returns the lines of each row, with a rule under the heading as a row of its own
 * @example columns([['When', 'What'], ['Friday', 'Call']])
 * // [['When    What'], ['------  ----'], ['Friday  Call']]
 */
export function columns(rows: readonly (readonly string[])[], room = Infinity): string[][] {
  const widths = widthsOf(rows, room)
  const joined = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell))))
      .join(BETWEEN)
      .trimEnd()
  const lines = (row: readonly string[]): string[] => {
    if (room === Infinity) return [joined(row)]
    const cells = row.map((cell, at) => wrap(cell, widths[at] ?? room, ''))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, at) => joined(cells.map((cell) => cell[at] ?? '')))
  }
  const [head, ...body] = rows.map(lines)
  if (head === undefined) return []
  return [head, [joined(widths.map((width) => '-'.repeat(width)))], ...body]
}
