/** What the compiler makes of a template: a program as text and tables, from which a module or a `Program` is made. */
export interface CompiledProgram {
  /** A JavaScript expression: the precompiled Handlebars specification. */
  precompiled: string
  ops: string[]
  /** The names of the helpers that it calls. */
  helpers: string[]
  /** The paths from the root that it reads, so that no more of the data need be looked at. */
  reads: string[]
  files: string[]
  /** Three numbers an op: index into `files`, line, column (from 1); `0, 0, 0` where an op has no source. */
  places: number[]
  /** For value ops: the static path that the mustache names; by op index. */
  paths: Record<number, string>
  /** The value ops that print just what was read last before them. */
  direct: number[]
}
