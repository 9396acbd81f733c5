/** From a prepared context to a body in a format: run the program, build the document, write it. */
import { buildDocument } from '../document/build-document.ts'
import type { DocumentTree } from '../document/node.ts'
import type { Op } from '../document/op.ts'
import { runProgram } from '../document/run-program.ts'
import type { Finding } from '../findings/finding.ts'
import { writeHtml } from '../writers/html.ts'
import { writeMarkdown } from '../writers/markdown.ts'
import { subjectText } from '../writers/subject.ts'
import { writeText } from '../writers/text.ts'
import { writeTree } from '../writers/tree.ts'
import type { DocumentDefinition } from './document-definition.ts'
import { type Bodies, type Format, type Resolved, refuseUnknown } from './options.ts'
import type { Prepared } from './prepare.ts'
import { type TracePiece, traceDocument, tracedEvents } from './trace.ts'
import { watch } from './watch.ts'

/** What writes a document in each format. */
export const writers = {
  text: writeText,
  markdown: writeMarkdown,
  html: writeHtml,
  tree: writeTree,
} as const

/** What `render` gives back. */
export interface Rendering<F extends Format = Format> {
  format: F
  /** The subject line of an e-mail, where the document has one; a letter on paper has none. */
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
export function resolveFormat<F extends Format>(given: F | undefined): F {
  const format = given ?? ('text' as F)
  refuseUnknown('format', format, Object.keys(writers))
  return format
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
  const build = (events: string, ops: readonly Op[]): DocumentTree => {
    const built = buildDocument(events, ops, trace)
    return settings.channel === 'letter' ? { ...built, subject: null } : built
  }
  if (!trace) return rendering(build(runProgram(program, context, settings), program.ops))

  const { context: watched, onValue, reads } = watch(context)
  const traced = tracedEvents(runProgram(program, watched, settings, onValue), program)
  const built = build(traced.events, traced.ops)
  return { ...rendering(built), trace: traceDocument(built, program, traced, reads) }
}
