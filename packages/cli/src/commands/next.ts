/** Tells what is due next on several applications: the facts and the words of the pipeline, a row each. */
import { type DueRow, dueEvents, dueNext, lettersFor } from '@cuecard/core'
import { paintFor } from '../findings/paint.ts'
import { printable } from '../findings/printable.ts'
import { documentOptions } from '../input/document-options.ts'
import { findDocument } from '../input/find-document.ts'
import { readData } from '../input/read-data.ts'
import type { Io } from '../io.ts'
import { hasErrors } from '../outcome.ts'
import { columns } from '../output/columns.ts'
import { fileTarget, isFolder } from '../output/out-path.ts'
import { refuseInputs } from '../output/refuse-inputs.ts'
import { writeFiles } from '../output/write-files.ts'
import { UsageError } from '../usage-error.ts'
import type { Action, Call } from '../verb.ts'

interface NextOptions {
  data?: readonly string[]
  templates?: string
  ics?: string
  force?: boolean
  json?: boolean
}

/** What `--json` tells of a row: entities by id, and the words of the table. */
function plain({ number, employer, position, stage, next, words }: DueRow) {
  const { id, code, due, overdue, person, interview, offer, phone, document, script } = next ?? {}
  return {
    application: id ?? null,
    number,
    employer: employer?.name ?? null,
    position: position?.title ?? null,
    stage,
    ...(next && { code, due, overdue }),
    ...(person && { person: { id: person.id, name: person.name?.full ?? person.id } }),
    ...(interview && { interview: interview.id }),
    ...(offer && { offer: offer.id }),
    ...{ phone, document, script },
    words,
  }
}

function print(table: readonly (readonly string[])[], rows: readonly DueRow[], io: Io): string {
  const paint = paintFor(io.stdout, io.env)
  const blocks = columns(
    table.map((row) => row.map(printable)),
    io.stdout.columns,
  )
  return blocks
    .flatMap((lines, at) => {
      const isLate = rows[at - 2]?.next?.overdue
      return lines.map((line) => (isLate ? paint.error(line) : at === 0 ? paint.bold(line) : line))
    })
    .map((line) => `${line}\n`)
    .join('')
}

/** What is due as a calendar: the words of the table, and a reminder of each. */
async function calendarOf(rows: readonly DueRow[], now: string, call: Call): Promise<string> {
  const { writeIcs } = await import('@cuecard/files/ics')
  const timeZone = call.options['timeZone'] as string | undefined
  return writeIcs(dueEvents(rows), { now, timeZone })
}

const STDOUT = '-'

/** @throws UsageError where there is no file for the calendar */
function refuseFor({ ics, json }: NextOptions, io: Io): void {
  if (ics === STDOUT && json) {
    throw new UsageError('--json and the calendar cannot both go to stdout', 'give --ics a file')
  }
  if (ics === undefined || ics === STDOUT || !isFolder(ics, io)) return
  throw new UsageError(`--ics needs a file, and ${ics} is a folder`, 'as --ics next.ics')
}

export const next: Action = async (call, io) => {
  const given = call.options as NextOptions
  const { data: files = [], templates, ics, force = false } = given
  refuseFor(given, io)
  const found = await findDocument('pipeline', templates, io)
  const input = await readData(files, io, { several: true })
  const problems = [...found.findings, ...input.findings]
  if (!found.document || hasErrors(problems)) {
    return { results: [], findings: problems, machineFailed: input.machineFailed }
  }

  const { document } = found
  const options = documentOptions(document, call, io)
  const { heading, rows, findings } = dueNext(document, input.data, options)
  const dates = ics === undefined ? undefined : await calendarOf(rows, options.now!, call)
  const calendar = dates === undefined || ics === STDOUT ? [] : [fileTarget(ics!, dates, io)]
  refuseInputs(calendar, call, io)
  await writeFiles(calendar, { force, intoFolder: false })
  // Without a row there is only what the document says to begin with.
  const table = [heading, ...rows.map(({ words }) => words)]
  const output = heading.length > 0 ? print(table, rows, io) : undefined
  const text = () => lettersFor(document, input.data, options).letters[0]?.body ?? ''
  return {
    results: rows.map(plain),
    output: ics === STDOUT ? dates! : (output ?? text()),
    findings: [...problems, ...findings],
    notes: calendar.map(({ name }) => `Wrote ${name}`),
  }
}
