/** The library's first verb: a document and data in, a letter out, with everything that is wrong with it. */
import type { DocumentDefinition, Need } from './document-definition.ts'
import { type AnyOptions, type Format, type OptionsFor, resolveOptions } from './options.ts'
import { prepare } from './prepare.ts'
import { type FormatOptions, type Rendering, produce, resolveFormat } from './produce.ts'
import { UsageError } from './usage-error.ts'

/**
 * Renders a document from a dossier, or from as much of one as the document needs.
 *
 * Nothing in the data is ever read as markup, in any format. Problems with the data are returned as
 * findings; while a required fact is missing, `body` is null unless `draft` is set.
 *
 * @param document one of `@cuecard/core/playbooks`, or one that `@cuecard/core/compile` made
 * @param data the dossier, or the parts of it that the document's type names
 * @param options `to` is the person's id or unique name; all others have defaults
 * @throws UsageError where an option cannot be meant, or one that the document needs is absent
 * @example
 * const { subject, body } = render(thankYouLetter, dossier, { to: 'dana', format: 'html' })
 */
export function render<Data, F extends Format = 'text'>(
  document: DocumentDefinition<Data, never>,
  data: NoInfer<Data>,
  options?: FormatOptions<F> & OptionsFor<never>,
): Rendering<F>
export function render<Data, Needs extends Need, F extends Format = 'text'>(
  document: DocumentDefinition<Data, Needs>,
  data: NoInfer<Data>,
  options: FormatOptions<F> & OptionsFor<Needs>,
): Rendering<F>
export function render(
  document: DocumentDefinition<unknown>,
  data: unknown,
  options: FormatOptions<Format> & AnyOptions = {},
): Rendering {
  const format = resolveFormat(options.format)
  const resolved = resolveOptions(document, options)
  if (document.per === 'person' && resolved.to === undefined) {
    throw new UsageError(
      `${document.id} is written to one person: name them with the option "to", or call lettersFor for everybody`,
    )
  }
  return produce(document, prepare(document, data, resolved), resolved, format, options.trace)
}
