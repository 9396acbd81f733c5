/** What a template is once its Markdown is parsed and its tags are nested in it: what the emitter walks. */
import type { Op } from '../../document/op.ts'
import type { Block, Mustache, PartialTag } from './handlebars-ast.ts'
import type { Point } from './source-text.ts'

/** A block or mark: an opening event, what is in it, and a closing event. */
export interface ElementPiece {
  type: 'element'
  open: Op
  children: Piece[]
  at: Point
}
/** An event with nothing to close. */
export interface EventPiece {
  type: 'event'
  op: Op
}
export interface TextPiece {
  type: 'text'
  value: string
  at: Point
}
export interface ValuePiece {
  type: 'value'
  node: Mustache
  at: Point
}
/** A Handlebars block around pieces. */
export interface ControlPiece {
  type: 'control'
  block: Block
  program: Piece[]
  inverse: Piece[]
  at: Point
}
export interface PartialPiece {
  type: 'partial'
  node: PartialTag
  /** Whether it stands among blocks, or within a line. */
  position: 'block' | 'inline'
  at: Point
}

export type Piece = ElementPiece | EventPiece | TextPiece | ValuePiece | ControlPiece | PartialPiece
