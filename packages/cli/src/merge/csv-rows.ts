/** Reads rows from CSV: the heading of each column names the place in a dossier where its cells belong. */
import type { Finding } from '@cuecard/core'
import { type Column, columnFor } from '@cuecard/core/dossier/quick'
import type { Chunks } from './chunks.ts'
import { type CsvRecord, csvRecords } from './csv-records.ts'
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

/** Headings that cannot be read, or name no place: then nothing can be merged at all. */
export class BadHeadings extends Error {
  override name = 'BadHeadings'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super('The headings name no places in a dossier.')
    this.findings = findings
  }
}

/** As it is read where bytes are no UTF-8; saved so already, it is no text either. */
const NO_TEXT = '\ufffd'

const SAVE = 'Save the file as UTF-8; in Excel that is "CSV UTF-8".'

const notUtf8 = (file: string): Finding => ({
  code: 'not-utf8',
  severity: 'error',
  message: `${file} is not UTF-8 text.`,
  place: { file, line: 1 },
  hint: SAVE,
})

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** @throws BadHeadings where it is UTF-16 */
async function* textsOf({ name, chunks }: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst && isUtf16(chunk)) throw new BadHeadings([notUtf8(name)])
    isFirst = false
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

/**
 * The first row holds the headings, as `people[0].name.full`.
 *
 * @throws BadHeadings
 */
export async function* csvRows(chunks: Chunks, isWanted: Wanted): Rows {
  const { name } = chunks
  let columns: readonly Column[] | undefined
  let number = 0
  const head = ({ line, cells, wrong }: CsvRecord): void => {
    if (wrong) throw new BadHeadings([badRow(name, line, ...wrong)])
    if (cells.some((cell) => cell.includes(NO_TEXT))) throw new BadHeadings([notUtf8(name)])
    const read = columnsOf(name, line, cells)
    if (read.findings.length > 0) throw new BadHeadings(read.findings)
    columns = read.columns
  }
  const rowOf = (record: CsvRecord): Row[] => {
    if (!columns) {
      head(record)
      return []
    }
    number += 1
    if (!isWanted(number)) return []
    const { line, lastLine, cells, wrong } = record
    const bad = (message: string, hint: string): Row[] => [
      { number, line, finding: badRow(name, line, message, hint) },
    ]
    if (wrong) return bad(...wrong)
    const known = columns
    if (cells.length !== known.length) {
      const lines = lastLine > line ? `, from line ${line} to ${lastLine},` : ''
      return bad(
        `This row${lines} has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, but there are ${known.length} columns.`,
        lines === ''
          ? 'A cell with a comma in it stands in quotation marks.'
          : 'Look for a quotation mark that is not closed: what follows it was read as one cell.',
      )
    }
    const garbled = cells.find((cell) => cell.includes(NO_TEXT))
    if (garbled !== undefined) {
      return bad(`This row is not text in UTF-8: ${JSON.stringify(garbled.slice(0, 80))}.`, SAVE)
    }
    const over = (base: unknown) =>
      known.reduce((data, { put }, at) => put(data, cells[at] ?? ''), base)
    return [{ number, line, over }]
  }
  for await (const records of csvRecords(textsOf(chunks))) yield records.flatMap(rowOf)
}
