/** What is due next, in the words of the pipeline: a row for each action. */
import type { NextAction } from '../derive/next-actions/next-actions.ts'
import type { Finding } from '../findings/finding.ts'
import type { DocumentDefinition } from '../render/document-definition.ts'
import { lettersFor } from '../render/letters-for.ts'
import type { AnyOptions } from '../render/options.ts'
import type { Dossier } from '../schemas/dossier.ts'
import { treeTable } from './tree-table.ts'

/** An action, or an application with nothing due. */
export interface DueRow extends Pick<Dossier, 'employer' | 'position'> {
  /** Which application it is, from 1. */
  number: number
  stage: string
  next?: NextAction
  /** How the pipeline says it: the cells of its row. */
  words: readonly string[]
}

/** All that is due, what is late first. */
export interface DueNext {
  /** What the cells of each row are; empty where nothing is due. */
  heading: readonly string[]
  rows: DueRow[]
  findings: Finding[]
}

type Due = Omit<DueRow, 'words'>

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

/**
 * What is due next on one or more applications, and by when, in the words of the pipeline.
 *
 * @param pipeline the document `pipeline`, or one of your own that has its facts
 * @param data a dossier, or `{ applications }`
 * @param options as `render` takes them; the document needs `now`
 * @throws UsageError where an option cannot be meant
 * @example
 * const { rows } = dueNext(pipeline, dossier, { now: '2026-11-20T15:00-05:00[America/New_York]' })
 * rows[0]?.words // ['Halden Chilled Foods, Head of Distribution', 'waiting', 'Write to Suryani', 'today']
 */
export function dueNext(
  pipeline: DocumentDefinition<unknown>,
  data: unknown,
  options: AnyOptions,
): DueNext {
  const { document, rows } = aRowEach(pipeline)
  const { letters, findings } = lettersFor(document, data, { ...options, format: 'tree' })
  const body = letters[0]?.body
  const [heading = [], ...table] = body ? treeTable(body) : []
  return {
    heading,
    rows: rows.map((row, at) => ({ ...row, words: table[at] ?? [] })),
    findings,
  }
}
