/** Owns the compiler's order of steps, from a body and a subject to one program. */
import type { Finding } from '../../findings/finding.ts'
import type { Helper } from '../../helpers/helper.ts'
import { helpers as registry } from '../../helpers/registry.ts'
import type { Shape } from '../../shape/shape.ts'
import type { CompiledProgram } from './compiled-program.ts'
import { emit } from './emit.ts'
import { type PartialSource, inlinePartials } from './inline-partial.ts'
import { parseLine } from './parse-line.ts'
import { parseUnit } from './parse-unit.ts'
import type { Piece } from './piece.ts'
import { precompile } from './precompile.ts'
import type { SourceText } from './source-text.ts'
import { findingList, inOrder } from './template-finding.ts'

export type { PartialSource } from './inline-partial.ts'

/** What a program is compiled against. */
export interface CompileProgramOptions {
  /** The shape of the data; paths are not checked where it is absent. */
  shape?: Shape
  partials?: Readonly<Record<string, PartialSource>>
  /** The helpers that it can call; by default all of Cuecard's. */
  helpers?: Readonly<Record<string, Helper>>
}

/** A program, or what keeps it from being one. */
export interface CompileProgramResult {
  /** Null where a finding is an error. */
  program: CompiledProgram | null
  findings: Finding[]
}

/**
 * Compiles a body, and a subject before it, to one program. Never throws on content.
 *
 * @param body the template's Markdown
 * @param subject a one-line template, or null
 */
export function compileProgram(
  body: SourceText,
  subject: SourceText | null,
  options: CompileProgramOptions = {},
): CompileProgramResult {
  const { findings, report } = findingList()
  const helpers = options.helpers ?? registry
  const line = subject && parseLine(subject, report)
  const parsed = parseUnit(body, report)
  const parts: { pieces: Piece[]; source: SourceText }[] = []
  if (subject && line) {
    const at = { source: subject, offset: 0 }
    parts.push({ pieces: [{ type: 'element', open: 'S', children: line, at }], source: subject })
  }
  if (parsed) parts.push({ pieces: parsed, source: body })
  const inlinePartial = inlinePartials(options.partials ?? {}, report)
  const emitted = emit(parts, { shape: options.shape ?? '*', helpers, inlinePartial, report })
  if (findings.some(({ severity }) => severity === 'error'))
    return { program: null, findings: inOrder(findings) }
  const { ops, files, places, paths, direct } = emitted
  return {
    program: {
      precompiled: precompile(emitted),
      ops,
      helpers: emitted.helpers,
      reads: emitted.reads,
      files,
      places,
      paths,
      direct,
    },
    findings: inOrder(findings),
  }
}
