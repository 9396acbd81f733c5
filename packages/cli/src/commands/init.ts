/** Begins a dossier for a document, from what a person answers, from flags, or from a resume. */
import type { Finding } from '@cuecard/core'
import { askQuestions, chooseDocument } from '../init/ask.ts'
import { nextSteps } from '../init/next-steps.ts'
import { SCHEMA_FILE, schemaBeside } from '../init/schema-beside.ts'
import { said } from '../init/said.ts'
import { type Wanted, wantedDocuments } from '../init/wanted-documents.ts'
import { catalogFor } from '../input/catalog.ts'
import { readSource, STDIN } from '../input/read-source.ts'
import type { Io } from '../io.ts'
import { hasErrors, type Outcome } from '../outcome.ts'
import { fileTarget, folderTarget, isFolder, type Target } from '../output/out-path.ts'
import { refuseInputs } from '../output/refuse-inputs.ts'
import { refuseReplacing, writeFiles } from '../output/write-files.ts'
import type { Action } from '../verb.ts'

interface InitOptions {
  set?: readonly string[]
  from?: string
  out: string
  force?: boolean
  templates?: string
  json?: boolean
}

const STDOUT = '-'

function targetOf(out: string, io: Io): Target | undefined {
  if (out === STDOUT) return undefined
  return isFolder(out, io) ? folderTarget(out, 'dossier.yaml', '', io) : fileTarget(out, '', io)
}

/** What is known before anything is asked. */
async function known({ from, set = [] }: InitOptions, io: Io) {
  const findings: Finding[] = []
  let data: object = {}
  if (from !== undefined) {
    const { file, bytes } = await readSource(from, io)
    const { importResume } = await import('@cuecard/core/dossier')
    const resume = importResume(bytes, { file })
    data = resume.additions
    findings.push(...resume.findings)
  }
  return { data: await said(set, data), findings }
}

const INTERRUPTED: Outcome = {
  results: [],
  findings: [],
  notes: ['Nothing was written.'],
  interrupted: true,
}

export const init: Action = async (call, io) => {
  const {
    operands: [operand],
    options,
  } = call
  const given = options as unknown as InitOptions
  const { out, force = false, templates } = given
  const target = targetOf(out, io)
  if (target) refuseInputs([target], call, io)
  // Before anybody has answered anything in vain.
  if (target && !force) refuseReplacing([target])
  // Questions need a cursor, and somebody who answers.
  const isAsked = !given.json && given.from !== STDIN && io.env['TERM'] !== 'dumb'
  const terminal = isAsked ? io.terminal?.('stderr') : undefined
  const { data: begun, findings } = await known(given, io)
  if (hasErrors(findings)) return { results: [], findings }

  let asked = operand
  if (asked === undefined && terminal) {
    asked = await chooseDocument((await catalogFor(templates, io)).documents, terminal)
    if (asked === undefined) return INTERRUPTED
  }
  const wanted: Wanted = await wantedDocuments(asked, templates, io)
  const problems = [...findings, ...wanted.findings]
  if (hasErrors(problems)) return { results: [], findings: problems }

  const { starterDossier } = await import('@cuecard/core/dossier')
  const data = terminal ? await askQuestions(wanted.documents, begun, terminal) : begun
  if (data === undefined) return INTERRUPTED
  const schema = SCHEMA_FILE
  const starter = starterDossier(wanted.documents, data, { kind: wanted.kind, schema })
  const all = [...problems, ...starter.findings]
  if (hasErrors(all)) return { results: [], findings: all }
  const { text, missing } = starter
  const results = [{ file: target?.name ?? null, document: wanted.id, missing, text }]
  if (!target) return { results, output: text, findings: all }

  const beside = await schemaBeside(target, { force })
  const targets = [{ ...target, content: text }, ...beside]
  await writeFiles(targets, { force, intoFolder: isFolder(out, io) })
  const wrote = [
    `Wrote ${target.name}`,
    ...beside.map(
      ({ name }) => `Wrote ${name}, by which an editor checks it and helps to fill it in`,
    ),
  ]
  return { results, findings: all, notes: [...wrote, ...nextSteps(wanted, missing, target.name)] }
}
