/** Makes a definition ready to render of a document that was just compiled. */
import type { DocumentDefinition } from '../../render/document-definition.ts'
import { loadTemplate } from '../load-template.ts'
import type { CompiledDocument } from './compiled-document.ts'

/**
 * For Node and tests: a published document is imported as a module instead.
 *
 * @param compiled what `compileDocument` made; never data from elsewhere, since its program is evaluated
 * @example
 * const { document } = compileDocument(text, { file: 'note.document.md' })
 * if (document) lettersFor(loadDocument(document), data)
 */
export function loadDocument({
  covers: _covers,
  source: _source,
  program,
  ...document
}: CompiledDocument): DocumentDefinition<unknown> {
  return {
    kind: 'document',
    ...document,
    facts: null,
    across: null,
    program: loadTemplate(program),
  }
}
