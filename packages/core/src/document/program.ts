/** The shape of a compiled template: what the compiler writes and the runtime runs. */
import type { HelperFunction } from '../helpers/helper.ts'
import type { Op } from './op.ts'

/** A Handlebars template specification, as `Handlebars.precompile` writes it. Opaque here. */
export type TemplateSpec = Record<string, unknown>

/** One compiled template. It is data and code, but needs no evaluation: it is imported. */
export interface Program {
  /** Precompiled Handlebars; running it emits events (see `op.ts`). */
  readonly spec: TemplateSpec
  readonly ops: readonly Op[]
  /** Just the helpers that the template uses, by name. */
  readonly helpers: Readonly<Record<string, HelperFunction>>
  /** The source files that ops come from. */
  readonly files: readonly string[]
  /** Three numbers an op: index into `files`, line, column (from 1); `0, 0, 0` where an op has no source. */
  readonly places: readonly number[]
  /** For value ops: the static path that the mustache names, as `interviews[].topic`; by op index. */
  readonly paths: Readonly<Record<number, string>>
}
