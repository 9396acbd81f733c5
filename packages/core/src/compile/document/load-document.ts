/** Makes a compiled document ready to render, in Node; a published document is imported as a module instead. */
import type { DocumentDefinition } from '../../render/document-definition.ts'
import { loadTemplate } from '../load-template.ts'
import type { CompiledDocument } from './compiled-document.ts'

/**
 * Makes a document that `render` takes of what the compiler made. It evaluates the precompiled program, as
 * Handlebars itself does, so it is not for places whose security policy forbids that.
 *
 * @param compiled the document of `compileTemplate`'s result; never data from elsewhere, since it is evaluated
 * @param derived what derives its facts; nothing does by default
 * @example
 * const { document, findings } = compileTemplate(text, { file: 'note.document.md' })
 * if (document) console.log(render(loadTemplate(document), data).body)
 */
export function loadDocument(
  compiled: CompiledDocument,
  { facts, distinct }: Pick<DocumentDefinition<unknown>, 'facts' | 'distinct'> = {
    facts: null,
    distinct: false,
  },
): DocumentDefinition<unknown, never> {
  const { id, title, summary, playbook, locale, per, beforehand, needs, requires, shape, program } =
    compiled
  const definition: DocumentDefinition<unknown> = {
    kind: 'document',
    ...{ id, title, summary, playbook, locale, per, needs, requires, shape },
    ...(beforehand && { beforehand }),
    facts,
    distinct,
    program: loadTemplate(program),
  }
  // What it needs is known at run time only: the options' type cannot ask for it.
  return definition as DocumentDefinition<unknown, never>
}
