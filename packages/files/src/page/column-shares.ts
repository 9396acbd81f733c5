/** How wide the columns of a table are, by what stands in them. */
import type { Run, Table } from './page.ts'

/** A cell longer than this no longer widens its column, and a shorter one than that no longer narrows it. */
const widest = 44
const narrowest = 7

/** @returns how many characters there are */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.type === 'text' ? run.text.length : 0), 0)
}

function longestWord(runs: readonly Run[]): number {
  const words = runs.flatMap((run) => (run.type === 'text' ? run.text.split(' ') : []))
  return Math.max(0, ...words.map((word) => word.length))
}

/** @returns a share of the whole for each column; together they are 1 */
export function columnShares({ align, rows }: Table): number[] {
  const wants = align.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? [])
    const least = Math.max(
      narrowest,
      ...cells.map((cell) => Math.min(longestWord(cell) + 2, widest)),
    )
    return Math.max(least, Math.min(widest, Math.max(...cells.map(lengthOf))))
  })
  const all = wants.reduce((sum, want) => sum + want, 0)
  return wants.map((want) => want / all)
}
