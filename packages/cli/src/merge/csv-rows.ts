/** Reads rows from CSV: the heading of each column names the place in a dossier where its cells belong. */
import { Readable } from 'node:stream'
import type { Finding } from '@cuecard/core'
import { type Column, columnFor } from '@cuecard/core/dossier/quick'
import { parse } from 'csv-parse'
import type { Chunks } from './chunks.ts'
import { badRow, type Row, type Rows, type Wanted } from './row.ts'

/** The headings as columns, or what is wrong with them. */
function columnsOf(name: string, line: number, headings: readonly string[]) {
  const read = headings.map((heading) => columnFor(heading))
  const at = ({ place, ...rest }: Finding): Finding => ({
    ...rest,
    place: { ...place, file: name, line },
  })
  const twice = headings.find((heading, index) => headings.indexOf(heading) < index)
  const findings = read.flatMap(({ finding }) => (finding ? [at(finding)] : []))
  if (twice !== undefined) {
    const message = `Two columns are called ${JSON.stringify(twice)}.`
    findings.push(badRow(name, line, message, 'Leave one of them out.'))
  }
  return { columns: read.flatMap(({ column }) => column ?? []), findings }
}

/** Headings that name no place: then nothing can be merged at all. */
export class BadHeadings extends Error {
  override name = 'BadHeadings'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super('The headings name no places in a dossier.')
    this.findings = findings
  }
}

/** As many rows are handed on at once. */
const BATCH = 256

/**
 * The first row holds the headings, as `people[0].name.full`.
 *
 * @throws BadHeadings
 */
export async function* csvRows({ name, chunks }: Chunks, isWanted: Wanted): Rows {
  let columns: readonly Column[] | undefined
  let problems: readonly Finding[] = []
  let number = 0
  let end = 0
  /** The line that a record begins on, from the one that it ends on. */
  const begin = (lines: number): number => {
    const line = Math.min(end + 1, lines)
    end = lines
    return line
  }
  const rowOf = (cells: readonly string[], line: number): Row | null => {
    if (!columns) {
      const read = columnsOf(name, line, cells)
      columns = read.columns
      problems = read.findings
      return null
    }
    number += 1
    if (!isWanted(number)) return null
    const known = columns
    if (cells.length !== known.length) {
      const message = `This row has ${cells.length} cells, but there are ${known.length} columns.`
      const hint = 'A cell with a comma in it stands in quotation marks.'
      return { number, line, finding: badRow(name, line, message, hint) }
    }
    const over = (base: unknown) =>
      known.reduce((data, { put }, at) => put(data, cells[at] ?? ''), base)
    return { number, line, over }
  }
  const skipped: Row[] = []
  let skippedAt: unknown
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1 << 24,
    on_record: (cells, { lines }) => rowOf(cells, begin(lines)) as never,
    on_skip: (error) => {
      // Left within the quotation, it would take all that follows for one cell.
      ;(parser as unknown as { state: { quoting: boolean } }).state.quoting = false
      if (error?.['lines'] === skippedAt) return
      skippedAt = error?.['lines']
      number += 1
      const line = begin(Number(error?.['lines'] ?? end + 1))
      if (!isWanted(number)) return
      const message = `This row is not CSV: ${error?.message ?? 'it cannot be read'}.`
      const hint = 'A quotation mark within a quoted cell is written twice.'
      skipped.push({ number, line, finding: badRow(name, line, message, hint) })
    },
  })
  const source = Readable.from(chunks)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let batch: Row[] = []
  const take = (): Row[] => {
    if (problems.length > 0) throw new BadHeadings(problems)
    const taken = [...batch, ...skipped.splice(0)]
    batch = []
    return taken
  }
  for await (const row of parser) {
    batch.push(row as Row)
    if (batch.length >= BATCH) yield take()
  }
  yield take()
}
