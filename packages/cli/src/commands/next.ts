/** Tells what is due next on several applications: the facts and the words of the pipeline, a row each. */
import { type DocumentDefinition, lettersFor } from '@cuecard/core'
import type { NextAction } from '@cuecard/core/dossier'
import type { Dossier } from '@cuecard/core/schemas'
import { paintFor } from '../findings/paint.ts'
import { printable } from '../findings/printable.ts'
import { documentOptions } from '../input/document-options.ts'
import { findDocument } from '../input/find-document.ts'
import { readData } from '../input/read-data.ts'
import type { Io } from '../io.ts'
import { hasErrors } from '../outcome.ts'
import { columns } from '../output/columns.ts'
import { fileTarget } from '../output/out-path.ts'
import { treeTable } from '../output/tree-table.ts'
import { writeFiles } from '../output/write-files.ts'
import type { Action, Call } from '../verb.ts'

interface NextOptions {
  data?: readonly string[]
  templates?: string
  ics?: string
  force?: boolean
}

/** When to remind, in minutes before: of a time, and of a day, which begins at midnight. */
const AN_HOUR = 60
const NINE_IN_THE_MORNING = -9 * 60

/** As much of the pipeline's facts as is told. */
interface Due extends Pick<Dossier, 'employer' | 'position'> {
  number: number
  stage: string
  next?: NextAction
}

/** The pipeline with a row for each action, and a place where its facts are kept. */
function aRowEach(pipeline: DocumentDefinition<unknown>) {
  const rows: Due[] = []
  const document: DocumentDefinition<unknown> = {
    ...pipeline,
    facts: (data, context) => {
      const derived = pipeline.facts?.(data, context) ?? { facts: {}, findings: [] }
      const { due = [] } = derived.facts as { due?: readonly Due[] }
      rows.splice(0, Infinity, ...due)
      return { ...derived, facts: { ...derived.facts, applications: due } }
    },
  }
  return { document, rows }
}

/** What `--json` tells of a row: entities by id, and the words of the table. */
function plain({ number, employer, position, stage, next }: Due, words: readonly string[]) {
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

function print(table: readonly (readonly string[])[], rows: readonly Due[], io: Io): string {
  const paint = paintFor(io.stdout, io.env)
  const lines = columns(table.map((row) => row.map(printable)))
  return lines
    .map((line, at) => {
      const row = rows[at - 2]
      return `${row?.next?.overdue ? paint.error(line) : at === 0 ? paint.bold(line) : line}\n`
    })
    .join('')
}

/** What is due as a calendar: the words of the table, and a reminder of each. */
async function calendarOf(
  rows: readonly Due[],
  words: readonly (readonly string[])[],
  now: string,
  call: Call,
): Promise<string> {
  const { writeIcs } = await import('@cuecard/files/ics')
  const actions = rows.flatMap(({ number, next }, at) => {
    if (!next) return []
    const { id, code, due, person, interview, offer } = next
    const about = [person?.id, interview?.id, offer?.id].filter((part) => part !== undefined)
    const [application = '', stage, what = ''] = words[at] ?? []
    return [
      {
        id: [id ?? number, code, ...about].join('/'),
        title: `${what} (${application})`,
        detail: stage,
        due,
        ...(code === 'interview' && { end: interview?.end, place: interview?.place }),
        alarmMinutes: due.includes('T') ? AN_HOUR : NINE_IN_THE_MORNING,
      },
    ]
  })
  return writeIcs(actions, { now, timeZone: call.options['timeZone'] as string | undefined })
}

export const next: Action = async (call, io) => {
  const given = call.options as NextOptions
  const { data: files = [], templates, ics, force = false } = given
  const found = await findDocument('pipeline', templates, io)
  const input = await readData(files, io, { several: true })
  const problems = [...found.findings, ...input.findings]
  if (!found.document || hasErrors(problems)) {
    return { results: [], findings: problems, machineFailed: input.machineFailed }
  }

  const { document, rows } = aRowEach(found.document)
  const options = documentOptions(document, call, io)
  const { letters, findings } = lettersFor(document, input.data, { ...options, format: 'tree' })
  const body = letters[0]?.body
  const table = body ? treeTable(body) : []
  const calendar =
    ics === undefined
      ? []
      : [fileTarget(ics, await calendarOf(rows, table.slice(1), options.now!, call), io)]
  await writeFiles(calendar, { force, makeFolder: false })
  // Without a row there is only what the document says to begin with.
  const output = table.length > 0 ? print(table, rows, io) : undefined
  const text = () => lettersFor(document, input.data, options).letters[0]?.body ?? ''
  return {
    results: rows.map((row, at) => plain(row, table[at + 1] ?? [])),
    output: output ?? text(),
    findings: [...problems, ...findings],
    notes: calendar.map(({ name }) => `Wrote ${name}`),
  }
}
