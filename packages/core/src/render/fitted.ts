/** Makes a message as short as its place wants it: what the template made is looked at, and told again with less. */
import { buildDocument } from '../document/build-document.ts'
import { runProgram } from '../document/run-program.ts'
import type { Finding } from '../findings/finding.ts'
import { writeText } from '../writers/text.ts'
import type { DocumentDefinition } from './document-definition.ts'
import type { Resolved } from './options.ts'

interface Context {
  facts: object
}

/**
 * The context that a document is shown from, once it fits.
 *
 * @returns the context as it is, where the document may be of any length
 */
export function fitted(
  { fit, program }: DocumentDefinition<unknown>,
  context: object,
  settings: Resolved,
): { context: object; findings: Finding[] } {
  let shown = context
  for (;;) {
    if (!fit) return { context: shown, findings: [] }
    const text = writeText(buildDocument(runProgram(program, shown, settings), program.ops))
    const { facts, findings } = fit((shown as Context).facts as never, text)
    if (!facts) return { context: shown, findings }
    shown = { ...shown, facts }
  }
}
