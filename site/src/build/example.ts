/** Owns the example that the pages show: the full dossiers, and each document as it comes out of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lettersFor } from '@cuecard/core'
import { readDossier } from '@cuecard/core/dossier'
import * as playbooks from '@cuecard/core/playbooks'
import type { ExampleLetter } from '../islands/yours/letter/example.ts'
import { printed } from '../islands/yours/letter/printed.ts'

function example(name: string) {
  // The build runs in the site's own folder.
  const bytes = readFileSync(join(process.cwd(), '..', 'examples', name))
  const { data, findings } = readDossier(bytes, { file: `examples/${name}` })
  if (!data || findings.length) throw new Error(findings.map(({ message }) => message).join('\n'))
  return data
}

/** The example of each side: the candidate's, and the hiring team's. */
const examples = { application: example('dossier.yaml'), hiring: example('hiring.yaml') }

/** The moment that the example is told from: the morning after the interview. */
export const moment = { now: '2026-11-21T09:00-05:00', timeZone: 'America/New_York' }

/** The example of one side. */
export const exampleOf = (side: keyof typeof examples) => examples[side]

export type Document = (typeof playbooks.catalog.documents)[number]

/** Whose dossier a document is made from, or a script walked with. */
export function sideOf({ playbook }: { playbook: string }) {
  return playbooks.catalog.playbooks.find(({ id }) => id === playbook)!.dossier
}

/** The document for everybody the example candidate met, or once where it is written to nobody. */
export function lettersOf(document: Document, format: 'html' | 'markdown' = 'html') {
  const data = examples[sideOf(document)]
  const { letters } = lettersFor(document, data, { ...moment, format })
  return letters.map(({ person, subject, body }) => {
    if (body === null) throw new Error(`The example does not render ${document.id}`)
    return { to: person?.name, subject, body }
  })
}

/** The same as trees, for the card. */
export function treesOf(document: Document) {
  const { letters } = lettersFor(document, examples[sideOf(document)], {
    ...moment,
    format: 'tree',
  })
  return letters.map(({ person, subject, body }) => {
    if (body === null) throw new Error(`The example does not render ${document.id}`)
    return { to: person?.name, subject, tree: body }
  })
}

/** The same as text to copy, and where each piece of it comes from. */
export function tracesOf(document: Document): ExampleLetter[] {
  const { letters } = lettersFor(document, examples[sideOf(document)], { ...moment, trace: true })
  return letters.map(({ subject, body, trace = [] }) => ({
    text: printed('text', subject, body ?? ''),
    trace,
  }))
}

/** The template that a document is made from. */
export function sourceOf({ id }: Document): string {
  const name = `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Source`
  const source = Object.entries(playbooks).find(([key]) => key === name)?.[1]
  if (typeof source !== 'string') throw new Error(`${name} is not exported`)
  return source
}
