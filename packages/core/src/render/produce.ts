/** From a prepared context to a body in a format: run the program, build the document, write it. */
import { buildDocument } from '../document/build-document.ts'
import type { DocumentTree } from '../document/node.ts'
import { runProgram } from '../document/run-program.ts'
import type { Finding } from '../findings/finding.ts'
import { writeHtml } from '../writers/html.ts'
import { writeMarkdown } from '../writers/markdown.ts'
import { subjectText } from '../writers/subject.ts'
import { writeText } from '../writers/text.ts'
import { writeTree } from '../writers/tree.ts'
import type { DocumentDefinition } from './document-definition.ts'
import type { Bodies, Format, Resolved } from './options.ts'
import type { Prepared } from './prepare.ts'
import { type TracePiece, traceDocument, tracedEvents } from './trace.ts'
import { UsageError } from './usage-error.ts'
import { watch } from './watch.ts'

const writers = {
  text: writeText,
  markdown: writeMarkdown,
  html: writeHtml,
  tree: writeTree,
} as const

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
  const rendering = (built: DocumentTree): Rendering<F> => ({
    format,
    ...(built.subject && { subject: subjectText(built) }),
    body: writers[format](built) as Bodies[F],
    findings,
  })
  if (!trace) return rendering(buildDocument(runProgram(program, context, settings), program.ops))

  const { context: watched, onValue, reads } = watch(context)
  const traced = tracedEvents(runProgram(program, watched, settings, onValue), program)
  const built = buildDocument(traced.events, traced.ops)
  return { ...rendering(built), trace: traceDocument(built, program, traced, reads) }
}
