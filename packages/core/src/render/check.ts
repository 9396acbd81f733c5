/** Everything that stands between a document and its reader, without a word of the document itself. */
import type { Finding } from '../findings/finding.ts'
import type { DocumentDefinition } from './document-definition.ts'
import { lettersFor } from './letters-for.ts'
import type { AnyOptions } from './options.ts'

/**
 * The findings that rendering would return; for a per-person document without `to`, those of every letter.
 * Data of any kind is only ever found fault with: nothing about it throws.
 *
 * @throws UsageError where an option cannot be meant
 * @example
 * check(thankYouLetter, dossier, { to: 'dana' }).filter(({ severity }) => severity === 'error')
 */
export function check(
  document: DocumentDefinition<unknown>,
  data: unknown,
  options: AnyOptions = {},
): Finding[] {
  return lettersFor(document, data, options).findings
}
