/** Writes a table: a head that repeats on every page, and lines between the rows. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { columnShares } from '../page/column-shares.ts'
import type { Run, Table as PageTable } from '../page/page.ts'
import type { Links } from './links.ts'
import { writeRuns } from './write-runs.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const

const alignments = {
  left: AlignmentType.START,
  right: AlignmentType.END,
  center: AlignmentType.CENTER,
} as const

/**
 * @param width of the table
 * @param indent how far it stands in
 * @param links what the file links to
 */
export function writeTable(table: PageTable, width: number, indent: number, links: Links): Table {
  const columnWidths = columnShares(table).map((share) => Math.floor(share * width))
  const cell = (runs: readonly Run[], column: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[column]!, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      children: [
        new Paragraph({
          children: writeRuns(runs, links, head),
          alignment: alignments[table.align[column]!],
          spacing: { after: 0 },
          ...(head && { keepNext: true }),
        }),
      ],
    })
  const rows = table.rows.map(
    (cells, row) =>
      new TableRow({
        children: cells.map((runs, column) => cell(runs, column, row === 0)),
        cantSplit: true,
        ...(row === 0 && { tableHeader: true }),
      }),
  )
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
  })
}
