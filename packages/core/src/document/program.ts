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
  /**
   * Where texts and values come from: for each in the order of their ops, how far its column is from the one before.
   * Where the line changes, two numbers stand before it, and its column counts from 0: 0, and how far the place is
   * from the one before, a place being the line times how many files there are, plus the index of the file.
   */
  readonly places: readonly number[]
  /**
   * For each value op in order: the static path that the mustache names, as `interviews[].people`; `.` where that is
   * what was read last; '' where it names nothing.
   */
  readonly paths: readonly string[]
}
