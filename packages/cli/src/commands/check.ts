/** Tells what is wrong or missing in a dossier, document by document. */
import { check as checkDocument, type DocumentDefinition, type Finding } from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import { type Catalog, catalogFor } from '../input/catalog.ts'
import { documentOptions } from '../input/document-options.ts'
import { findDocument } from '../input/find-document.ts'
import { readsSeveral } from '../input/reads-several.ts'
import { readData } from '../input/read-data.ts'
import { namesFor } from '../input/names-for.ts'
import { hasErrors } from '../outcome.ts'
import type { Action } from '../verb.ts'

/** Every document that is made from a dossier of this kind; from none, every document there is. */
async function allDocuments(
  { documents }: Catalog,
  kind: Dossier['kind'] | undefined,
): Promise<DocumentDefinition<unknown>[]> {
  const side = kind === 'hiring' ? 'hiring' : 'application'
  const suited = documents.filter(({ dossier }) => kind === undefined || dossier === side)
  return Promise.all(suited.map((entry) => entry.load()))
}

function verdict(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const say = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`
  return [
    errors > 0 ? `not ready, ${say(errors, 'error')}` : 'ready',
    ...(warnings > 0 ? [say(warnings, 'warning')] : []),
  ].join(', ')
}

export const check: Action = async (call, io) => {
  const [asked] = call.operands
  const files = (call.options['data'] ?? []) as readonly string[]
  const templates = call.options['templates'] as string | undefined
  const found = asked === undefined ? undefined : await findDocument(asked, templates, io)
  const catalog = found ? undefined : await catalogFor(templates, io)
  const input = await readData(files, io, { several: readsSeveral(found?.document) })
  const problems = [...(found ?? catalog)!.findings, ...input.findings]
  if (hasErrors(problems)) {
    return { results: [], findings: problems, machineFailed: input.machineFailed }
  }

  const wrong = found ? namesFor(found.document!, input, call) : []
  const documents = found ? [found.document!] : await allDocuments(catalog!, input.data.kind)
  const checked = documents.map((document) => {
    const own = checkDocument(document, input.data, documentOptions(document, call, io))
    const findings = [...wrong, ...own]
    return { document: document.id, title: document.title, ready: !hasErrors(findings), findings }
  })
  const width = Math.max(0, ...checked.map(({ document }) => document.length))
  return {
    results: checked,
    output: checked
      .map(({ document, findings }) => `${document.padEnd(width)}  ${verdict(findings)}\n`)
      .join(''),
    findings: problems,
    sections: checked.map(({ title, findings }) => ({ title, findings })),
  }
}
