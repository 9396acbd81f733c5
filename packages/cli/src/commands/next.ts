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
import { treeTable } from '../output/tree-table.ts'
import type { Action } from '../verb.ts'

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

export const next: Action = async (call, io) => {
  const { data: files = [], templates } = call.options as { data?: string[]; templates?: string }
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
  // Without a row there is only what the document says to begin with.
  const output = table.length > 0 ? print(table, rows, io) : undefined
  const text = () => lettersFor(document, input.data, options).letters[0]?.body ?? ''
  return {
    results: rows.map((row, at) => plain(row, table[at + 1] ?? [])),
    output: output ?? text(),
    findings: [...problems, ...findings],
  }
}
