/** From a prepared context to a body in a format: run the program, build the document, write it. */
import { buildDocument } from '../document/build-document.ts'
import { runProgram } from '../document/run-program.ts'
import type { Finding } from '../findings/finding.ts'
import { html } from '../writers/html.ts'
import { markdown } from '../writers/markdown.ts'
import { subjectText } from '../writers/subject.ts'
import { text } from '../writers/text.ts'
import { tree } from '../writers/tree.ts'
import type { DocumentDefinition } from './document-definition.ts'
import type { Bodies, Format, Resolved } from './options.ts'
import type { Prepared } from './prepare.ts'
import { type TracePiece, traceDocument, watched } from './trace.ts'
import { UsageError } from './usage-error.ts'

const writers = { html, markdown, text, tree } as const

/** What `render` gives back. */
export interface Rendering<F extends Format = Format> {
  format: F
  /** The subject line of a message, where the document has one. */
  subject?: string
  /** Null where the document is not ready: `findings` then says what is missing. */
  body: Bodies[F] | null
  findings: Finding[]
  /** For each piece of text, where it comes from; only with `trace: true`. */
  trace?: TracePiece[]
}

/** How to render, beside what the document itself asks for. */
export interface FormatOptions<F extends Format> {
  /** Default `text`. */
  format?: F | undefined
  /** Also tell, for each piece of text, the template line and the fact that it comes from. */
  trace?: boolean | undefined
}

/**
 * The format asked for, or text.
 *
 * @throws UsageError for a format that there is no writer for
 */
export function resolveFormat<F extends Format>(format: F | undefined): F {
  const chosen = format ?? 'text'
  if (Object.hasOwn(writers, chosen)) return chosen as F
  const known = Object.keys(writers).join(', ')
  throw new UsageError(`format is one of ${known}, not ${JSON.stringify(format)}`)
}

/** Writes what `prepare` made ready; a null body where it did not. */
export function produce<F extends Format>(
  document: DocumentDefinition<unknown>,
  { context, findings }: Prepared,
  settings: Resolved,
  format: F,
  trace = false,
): Rendering<F> {
  if (context === null) return { format, body: null, findings, ...(trace && { trace: [] }) }
  const { program } = document
  const watch = trace ? watched(context) : undefined
  const events = runProgram(program, watch?.context ?? context, settings, watch?.onValue)
  const built = buildDocument(events, program.ops)
  return {
    format,
    ...(built.subject && { subject: subjectText(built) }),
    body: writers[format](built) as Bodies[F],
    findings,
    ...(watch && { trace: traceDocument(built, program, watch.reads) }),
  }
}
