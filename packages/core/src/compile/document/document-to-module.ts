/** Owns the text of a module that holds a document: imported, it needs neither compiler nor evaluation. */
import { toModule } from '../template/to-module.ts'
import type { CompiledDocument } from './compiled-document.ts'
import { exportName } from './export-name.ts'

/**
 * Writes an ES module that exports the document by its id in camel case, its program, and its template.
 *
 * @example
 * documentToModule(document) // "…export const program = …\nexport const note = {…"
 */
export function documentToModule({
  covers: _covers,
  source,
  program,
  ...document
}: CompiledDocument): string {
  const plain = { kind: 'document', ...document, facts: null, across: null }
  const fields = Object.entries(plain).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`)
  const name = exportName(document.id)
  return `${toModule(program)}
export const ${name} = {
${fields.join('\n')}
  program,
}

export const ${name}Source = ${JSON.stringify(source)}
`
}
