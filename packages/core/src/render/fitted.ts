/** Makes a message as short as its place wants it: what the template made is looked at, and told again with less. */
import { buildDocument } from '../document/build-document.ts'
import { runProgram } from '../document/run-program.ts'
import type { Program } from '../document/program.ts'
import { writeText } from '../writers/text.ts'
import type { Fit, Fitted } from './document-definition.ts'

interface Context {
  facts: object
}

/**
 * Makes what shows a document from a context in which it fits. Only documents that must fit carry it.
 *
 * @param fit looks at the facts and the text that was made of them, and says what to leave out
 */
export const fitted =
  <DocumentFacts extends object>(fit: (facts: DocumentFacts, text: string) => Fitted): Fit =>
  (program: Program, context, settings) => {
    let shown = context
    for (;;) {
      const text = writeText(buildDocument(runProgram(program, shown, settings), program.ops))
      const { facts, findings } = fit((shown as Context).facts as DocumentFacts, text)
      if (!facts) return { context: shown, findings }
      shown = { ...shown, facts }
    }
  }
