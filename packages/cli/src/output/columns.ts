/** Lays rows of words out in columns, as a terminal shows them. */

/** A cell longer than this no longer widens its column. */
const WIDEST = 48

const lengthOf = (text: string): number => [...text].length

/**
 * @param rows the heading first, all of one length
 * @returns a line each, with a rule under the heading
 * @example columns([['When', 'What'], ['Friday', 'Call']]) // ['When    What', '------  ----', 'Friday  Call']
 */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(Math.max(...rows.map((row) => lengthOf(row[at] ?? ''))), WIDEST),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell))))
      .join('  ')
      .trimEnd()
  const [head, ...body] = rows.map(line)
  return head === undefined ? [] : [head, line(widths.map((width) => '-'.repeat(width))), ...body]
}
