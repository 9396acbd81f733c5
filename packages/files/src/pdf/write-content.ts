/** Writes blocks as what pdfmake lays out. */
import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js'
import { columnShares, lengthOf } from '../page/column-shares.ts'
import type { Block, List, Run, Table } from '../page/page.ts'
import type { Typesetter } from './set-text.ts'

/** Points. */
export const size = 10.5
const gap = 8
const headings = [17, 13.5, 11.5, 10.5, 10.5, 10.5]
const line = '#bfbfbf'
const link = '#0b57a4'
const shade = '#f2f2f2'

/** How far the line of a quotation keeps away from the number before it. */
const quoteInList = 5

/** Room for handwriting. */
const writingHeight = 20

type Pieces = Exclude<Content, string | number | unknown[]>[]

interface Place {
  typesetter: Typesetter
  /** Below a block. */
  gap: number
  /** Whether it stands in a list. */
  listed: boolean
}

function writeRuns(runs: readonly Run[], { set }: Typesetter): Pieces {
  return runs.flatMap((run): Pieces => {
    if (run.type === 'break') return [{ text: '\n' }]
    return set(run.text).map(({ text, font }) => ({
      text,
      font,
      ...(run.bold && { bold: true }),
      ...(run.italic && { italics: true }),
      ...(run.code && { background: shade }),
      ...(run.strike && { decoration: 'lineThrough' as const }),
      ...(run.link !== undefined && {
        link: run.link,
        color: link,
        decoration: 'underline' as const,
      }),
    }))
  })
}

/** A table of lines only: they are as long as there is room, wherever they stand. */
function ruled(lines: number, height: number, color: string): ContentTable {
  return {
    table: {
      widths: ['*'],
      heights: height,
      body: Array.from({ length: lines }, (): TableCell[] => [{ text: ' ', fontSize: 1 }]),
    },
    layout: {
      hLineWidth: (index) => (index === 0 ? 0 : 0.6),
      vLineWidth: () => 0,
      hLineColor: () => color,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    margin: [0, 0, 0, gap],
  }
}

const quoteLayout: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (index) => (index === 0 ? 1.5 : 0),
  vLineColor: () => line,
  paddingLeft: () => 10,
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 0,
}

const rowLayout: CustomTableLayout = {
  hLineWidth: (index) => (index === 1 ? 0.9 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (index) => (index === 1 ? '#7f7f7f' : line),
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: () => 5,
  paddingTop: () => 3.5,
  paddingBottom: () => 2.5,
}

/** A row that could be higher than a page must be allowed to break: what does not fit is lost otherwise. */
const mostLines = 25
/** At least so many characters stand on a line as wide as the page. */
const lineOfPage = 60

function isLow(row: readonly Run[][], shares: readonly number[]): boolean {
  return row.every((runs, column) => lengthOf(runs) / (shares[column]! * lineOfPage) < mostLines)
}

function writeTable(table: Table, { typesetter, gap: below }: Place): Content {
  const shares = columnShares(table)
  const [head = [], ...body] = table.rows
  const repeats = isLow(head, shares) && body.every((row) => isLow(row, shares))
  return {
    table: {
      ...(repeats && { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true }),
      widths: shares.map((share) => `${(share * 100).toFixed(2)}%`),
      body: table.rows.map((cells, row) =>
        cells.map((runs, column): TableCell => ({
          text: runs.length > 0 ? writeRuns(runs, typesetter) : ' ',
          alignment: table.align[column]!,
          ...(row === 0 && { bold: true }),
        })),
      ),
    },
    layout: rowLayout,
    fontSize: size - 1,
    margin: [0, 2, 0, below + 4],
  }
}

function writeList(list: List, place: Place): Content {
  const between = list.loose ? gap * 0.75 : 2
  const items = list.items.map((blocks, at): Content => {
    const last = at === list.items.length - 1
    const stack = writeBlocks(blocks, { ...place, gap: between, listed: true })
    return stack.length > 0
      ? { stack, margin: [0, 0, 0, last && !list.loose ? 0 : 1] }
      : { text: ' ' }
  })
  const margin: [number, number, number, number] = [0, 0, 0, place.gap - 2]
  return list.ordered ? { ol: items, start: list.start, margin } : { ul: items, margin }
}

function writeBlock(block: Block, place: Place): Content {
  const { typesetter, gap: below } = place
  switch (block.type) {
    case 'paragraph':
      return { text: writeRuns(block.runs, typesetter), margin: [0, 0, 0, below] }
    case 'heading':
      return {
        text: writeRuns(block.runs, typesetter),
        bold: true,
        fontSize: headings[block.depth - 1]!,
        lineHeight: 1.1,
        headlineLevel: block.depth,
        margin: [0, block.depth === 1 ? 0 : 8, 0, 5],
      }
    case 'list':
      return writeList(block, place)
    case 'quote':
      return {
        table: { widths: ['*'], body: [[{ stack: writeBlocks(block.blocks, place, 0) }]] },
        layout: quoteLayout,
        margin: [place.listed ? quoteInList : 0, 1, 0, below],
      }
    case 'code': {
      const lines = block.lines.map((text) => ({ text: typesetter.set(text), code: true }))
      return {
        text: lines.flatMap(({ text }, at) => [...(at > 0 ? [{ text: '\n' }] : []), ...text]),
        preserveLeadingSpaces: true,
        background: shade,
        fontSize: size - 1,
        margin: [10, 0, 0, below],
      }
    }
    case 'rule':
      return { ...ruled(1, 4, line), margin: [0, 0, 0, below + 4] }
    case 'table':
      return writeTable(block, place)
    case 'writingSpace':
      return ruled(block.lines, writingHeight, '#7f7f7f')
  }
}

/** @param below what is kept free below the last one */
function writeBlocks(blocks: readonly Block[], place: Place, below = place.gap): Content[] {
  const last = blocks.length - 1
  return blocks.map((block, at) =>
    writeBlock(block, at === last ? { ...place, gap: below } : place),
  )
}

/** @returns the blocks, from the top of the first page */
export function writeContent(blocks: readonly Block[], typesetter: Typesetter): Content[] {
  return writeBlocks(blocks, { typesetter, gap, listed: false })
}
