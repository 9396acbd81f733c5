/** Makes letters of many rows, one after the other, in memory that does not grow with them. */
import { resolve } from 'node:path'
import { check, type DocumentDefinition, type Finding, lettersFor } from '@cuecard/core'
import { checkQuickly, join } from '@cuecard/core/dossier/quick'
import type { Dossier } from '@cuecard/core/schemas'
import { documentOptions } from '../input/document-options.ts'
import { findDocument } from '../input/find-document.ts'
import { readData } from '../input/read-data.ts'
import type { OffsetAt } from '@cuecard/core/dossier/quick'
import { withZoneOffsets } from '../input/zone-offset.ts'
import type { Io } from '../io.ts'
import { openChunks } from '../merge/chunks.ts'
import type { BadHeadings } from '../merge/csv-rows.ts'
import { fewFindings } from '../merge/few-findings.ts'
import { folderSink, rowIn } from '../merge/folder-sink.ts'
import { keepMemorySmall } from '../merge/keep-memory-small.ts'
import { linesSink } from '../merge/lines-sink.ts'
import { progressOn } from '../merge/progress.ts'
import type { Row, Rows, Wanted } from '../merge/row.ts'
import { shardOf } from '../merge/shard.ts'
import type { Sink } from '../merge/sink.ts'
import { hasErrors, type Outcome } from '../outcome.ts'
import { isReady } from '../output/letter.ts'
import { isFolder } from '../output/out-path.ts'
import { type FormatName, type Printer, printerFor } from '../output/printer.ts'
import { refuseInputs, refuseInputsIn } from '../output/refuse-inputs.ts'
import { UsageError } from '../usage-error.ts'
import type { Action } from '../verb.ts'

interface MergeOptions {
  from?: string
  out?: string
  data?: readonly string[]
  templates?: string
  format: Exclude<FormatName, 'json'>
  resume?: boolean
  force?: boolean
  shard?: string
}

/** Milliseconds after which a signal, such as Ctrl-C, is heard at the latest. */
const HEARD = 50

/** What zones' offsets were, remembered: to ask takes longer than a letter, and rows ask the same. */
function remembered(): OffsetAt {
  const known = new Map<string, number | undefined>()
  return (zone, moment) => {
    const key = `${zone} ${moment}`
    if (!known.has(key)) {
      if (known.size > 10_000) known.clear()
      known.set(
        key,
        withZoneOffsets((offsetAt) => offsetAt(zone, moment)),
      )
    }
    return known.get(key)
  }
}

/** Reads a row's data as a dossier, as if it were a file of its own. */
function rowReader(base: object, file: string) {
  const offsetAt = remembered()
  return async (row: Row): Promise<{ data: Dossier | null; findings: readonly Finding[] }> => {
    if (row.finding) return { data: null, findings: [row.finding] }
    const data = row.over(base)
    const sound = checkQuickly(data, offsetAt)
    if (sound) return { data: sound, findings: [] }
    const { readDossier } = await import('@cuecard/core/dossier')
    const read = readDossier(JSON.stringify(data), { file })
    return { data: read.data, findings: inRow(file, row.line, read.findings) }
  }
}

/** Findings with the place of the row; where in it, their words tell. */
function inRow(file: string, line: number, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const path = finding.place?.path
    return { ...finding, place: { file, line, ...(path !== undefined && { path }) } }
  })
}

interface Source {
  name: string
  rows: Rows
  /** How much of it was read, where its size is known. */
  share: () => number | undefined
}

async function rowsOf(from: string, isWanted: Wanted, io: Io): Promise<Source> {
  const chunks = openChunks(from, io)
  const { name, size, read } = chunks
  const rows = /\.csv$/i.test(from)
    ? (await import('../merge/csv-rows.ts')).csvRows(chunks, isWanted)
    : (await import('../merge/json-rows.ts')).jsonRows(chunks, isWanted, join)
  return { name, rows: await begun(rows), share: () => (size ? read() / size : undefined) }
}

/** Reads the first rows, so that nothing is begun with headings that cannot be meant. */
async function begun(rows: Rows): Promise<Rows> {
  const first = await rows.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* rows
  })()
}

/** What is wrong with the headings, if that is what failed. */
function findingsOf(error: unknown): readonly Finding[] {
  const { name, findings } = error as Partial<BadHeadings>
  if (name !== 'BadHeadings' || !findings) throw error
  return findings
}

interface Job {
  document: DocumentDefinition<unknown>
  printer: Printer
  options: ReturnType<typeof documentOptions>
  base: object
  sink: Sink
  source: Source
}

const say = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`

/** By then there is room enough for the letters that are at hand at once. */
const WARM = 1000

async function mergeAll({ document, printer, options, base, sink, source }: Job, io: Io) {
  const { name, rows, share } = source
  const few = fewFindings()
  const progress = progressOn(io)
  const readRow = rowReader(base, name)
  const count = { rows: 0, letters: 0, before: 0, failed: 0 }
  const settings = { ...options, format: printer.body }
  let heard = performance.now()
  io.beforeEnding?.(() => {
    progress.end()
    return `Stopped after ${say(count.letters, 'letter')} of ${say(count.rows, 'row')}; with --resume instead of --force, the same command goes on.\n`
  })
  const mergeRow = async (row: Row): Promise<void> => {
    count.rows += 1
    if (count.rows === WARM) keepMemorySmall()
    if (sink.hasRow(row.number)) {
      count.before += 1
      return
    }
    const { data, findings } = await readRow(row)
    if (findings.length > 0) few.add(findings)
    if (!data) {
      count.failed += 1
      return
    }
    const rendered = lettersFor(document, data, settings)
    const { letters } = rendered
    if (rendered.findings.length > 0) {
      few.add(inRow(name, row.line, rendered.findings))
      if (hasErrors(rendered.findings)) count.failed += 1
    }
    const merged = letters.flatMap((ready, at) =>
      isReady(ready) && !sink.hasLetter(row.number, at + 1)
        ? [{ row: row.number, letter: at + 1, of: letters.length, ready }]
        : [],
    )
    const written = sink.put(merged)
    count.letters += written
    if (merged.length > written) count.before += 1
  }
  for await (const batch of rows) {
    for (const row of batch) {
      await mergeRow(row)
      const time = performance.now()
      if (time - heard < HEARD) continue
      heard = time
      progress.tell(count.letters, share())
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  sink.close()
  progress.end()
  return { count, few }
}

export const merge: Action = async (call, io): Promise<Outcome> => {
  const given = call.options as unknown as MergeOptions
  const { from, out, format, data: files = [], templates, resume = false, force = false } = given
  if (from === undefined) throw new UsageError('--from needs a file', 'as --from people.csv')
  if (out === undefined) {
    throw new UsageError('--out needs a folder or a file', 'as --out letters/ or letters.ndjson')
  }
  if (out === '-') {
    throw new UsageError('--out - cannot be gone on with', 'give --out a folder or a file')
  }
  if (resume && force) {
    throw new UsageError(
      '--resume keeps what is there, and --force replaces it',
      'leave one of them out; what an interrupted --force began, --resume goes on with',
    )
  }
  const isWanted = shardOf(given.shard)
  const found = await findDocument(call.operands[0]!, templates, io)
  // A row is one application, also for a document that looks at several.
  const input = await readData(files, io)
  const problems = [...found.findings, ...input.findings]
  const { document } = found
  if (!document || hasErrors(problems)) {
    return { results: [], findings: problems, machineFailed: input.machineFailed }
  }
  const options = documentOptions(document, call, io)
  // For what it refuses: the first row is too late to hear of a flag.
  check(document, {}, options)

  const intoFolder = isFolder(out, io)
  if (intoFolder) refuseInputsIn(out, (name) => rowIn(document.id, name) > 0, call, io)
  else refuseInputs([{ path: resolve(io.cwd, out), name: out }], call, io)
  const printer = printerFor(format, document)
  const source = await rowsOf(from, isWanted, io).catch(findingsOf)
  if (!('rows' in source)) return { results: [], findings: [...problems, ...source] }
  const { channel = 'email', tone = 'warm' } = options
  const sinkOptions = { resume, force, made: { document: document.id, format, channel, tone } }
  const sink = intoFolder
    ? folderSink(out, document.id, printer, isWanted, sinkOptions, io)
    : linesSink(out, sinkOptions, io)
  const base = { kind: 'application', ...input.data }
  const { count, few } = await mergeAll({ document, printer, options, base, sink, source }, io)
  const before = count.before > 0 ? `; done before: ${say(count.before, 'row')}` : ''
  return {
    results: [{ document: document.id, out, ...count }],
    findings: [...problems, ...few.kept],
    notes: [
      `Wrote ${say(count.letters, 'letter')} of ${say(count.rows, 'row')} to ${out}${before}`,
      ...few.more(),
    ],
  }
}
