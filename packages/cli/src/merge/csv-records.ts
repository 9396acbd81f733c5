/** Cuts text into the records of a table (CSV, RFC 4180), and reads on after the line of one that is none. */

/** A record longer than this is none, and would not fit into the memory that a merge may take. */
const LONGEST = 1 << 24

export type CsvRecord = {
  /** The line that it begins on, from 1. */
  line: number
  /** The line that it ends on. */
  lastLine: number
} & (
  | { cells: string[]; wrong?: never }
  /** What is wrong with it, and what to do. */
  | { cells?: never; wrong: readonly [message: string, hint: string] }
)

/** What a text holds at a place; `end` is where it goes on. Nothing, where the rest is yet to come. */
type Read = { cells: string[]; end: number } | { wrong: CsvRecord['wrong'] } | undefined

const NOT_CLOSED = [
  'A quotation mark opens a cell of this row, and none closes it.',
  'Close it, or take it out. The rows after it are read all the same.',
] as const

const WITHIN = [
  'A quotation mark stands within a cell of this row.',
  'A cell with a quotation mark in it stands in quotation marks, and the mark is written twice.',
] as const

const AFTER = [
  'Words follow the quotation mark that ends a cell of this row.',
  'Close each quotation mark that opens a cell; one within it is written twice.',
] as const

const nextOf = (signs: RegExp, text: string, from: number): number => {
  signs.lastIndex = from
  const found = signs.exec(text)
  return found ? found.index : -1
}

/** A quoted cell, from its quotation mark on. @returns nothing where its end is not there */
function quoted(text: string, from: number): { cell: string; end: number } | undefined {
  let cell = ''
  for (let begin = from + 1; ;) {
    const mark = text.indexOf('"', begin)
    if (mark < 0) return undefined
    cell += text.slice(begin, mark)
    if (text[mark + 1] !== '"') return { cell, end: mark + 1 }
    cell += '"'
    begin = mark + 2
  }
}

/** Where the next line begins, from the sign that ends this one; nothing where that may be the half of two. */
function afterBreak(text: string, at: number, isWhole: boolean): number | undefined {
  if (text[at] === '\n') return at + 1
  if (at + 1 === text.length && !isWhole) return undefined
  return text[at + 1] === '\n' ? at + 2 : at + 1
}

function readRecord(text: string, from: number, isWhole: boolean): Read {
  const cells: string[] = []
  for (let at = from; ;) {
    if (text[at] === '"') {
      const found = quoted(text, at)
      if (!found && (isWhole || text.length - from > LONGEST)) return { wrong: NOT_CLOSED }
      // A mark at the very end may be the first of two.
      if (!found || (found.end === text.length && !isWhole)) return undefined
      cells.push(found.cell)
      at = found.end
    } else {
      const stop = nextOf(/[,\r\n"]/g, text, at)
      if (stop < 0 && !isWhole) return undefined
      const end = stop < 0 ? text.length : stop
      if (text[end] === '"') return { wrong: WITHIN }
      cells.push(text.slice(at, end))
      at = end
    }
    if (at === text.length) return { cells, end: at }
    if (text[at] === ',') at += 1
    else if (text[at] === '\n' || text[at] === '\r') {
      const end = afterBreak(text, at, isWhole)
      return end === undefined ? undefined : { cells, end }
    } else return { wrong: AFTER }
  }
}

const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

/**
 * Blank lines are no records.
 *
 * @example csvRecords(['a,b\n"c, d",e\n']) // [{ line: 1, cells: ['a', 'b'], … }, { line: 2, cells: ['c, d', 'e'], … }]
 */
export async function* csvRecords(
  texts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<CsvRecord[]> {
  let text = ''
  let line = 1
  /** Within the line of a record that is none, and too long to be kept. */
  let isPassing = false
  const pass = (from: number, isWhole: boolean): number | undefined => {
    const at = nextOf(/[\r\n]/g, text, from)
    return at < 0 ? (isWhole ? text.length : undefined) : afterBreak(text, at, isWhole)
  }
  const take = (isWhole: boolean): CsvRecord[] => {
    const records: CsvRecord[] = []
    let from = 0
    while (from < text.length) {
      const read = isPassing ? undefined : readRecord(text, from, isWhole)
      if (!read && !isPassing) break
      if (read && 'cells' in read) {
        const { cells, end } = read
        const isBlank = cells.length === 1 && /^[\r\n]*$/.test(text.slice(from, end))
        const spans = cells.some((cell) => /[\r\n]/.test(cell))
        const lines = spans ? linesIn(text.slice(from, end)) : 1
        const isOpen = spans && !/[\r\n]$/.test(text.slice(end - 1, end))
        if (!isBlank) records.push({ line, lastLine: line + lines - (isOpen ? 0 : 1), cells })
        line += lines
        from = end
        continue
      }
      const end = pass(from, isWhole)
      if (end === undefined && text.length - from <= LONGEST && !isPassing) break
      if (read) records.push({ line, lastLine: line, wrong: read.wrong! })
      isPassing = end === undefined
      from = end ?? text.length
      if (!isPassing) line += 1
    }
    text = text.slice(from)
    return records
  }
  for await (const more of texts) {
    text += more
    yield take(false)
  }
  yield take(true)
}
