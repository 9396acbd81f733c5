/** What a template is once its tags are in one line: text and tags, in the order of the source. */
import type { Block, Mustache, PartialTag } from './handlebars-ast.ts'

interface Span {
  /** Offsets into the source. */
  start: number
  end: number
}

/** Text between tags, as Markdown will read it. */
export interface TextToken extends Span {
  kind: 'text'
  value: string
}

export interface ValueTag extends Span {
  kind: 'value'
  node: Mustache
}
/** Writing space: a block of lines, or a blank within a line. */
export interface SpaceTag extends Span {
  kind: 'space'
  lines: boolean
  node: Mustache
}
export interface PartialToken extends Span {
  kind: 'partial'
  node: PartialTag
}
export interface CommentTag extends Span {
  kind: 'comment'
}
/** The tags of one block, from its opening to its closing tag. */
export interface BlockTag extends Span {
  kind: 'open' | 'else' | 'close'
  /** The block that the opening tag opened, also for the tags of an `else if` within it. */
  block: Block
  /** The block of an `else if`. */
  chained: Block | null
  /** The block is written `{{^if x}}`: its first branch is the inverse. */
  inverted: boolean
}

export type Tag = ValueTag | SpaceTag | PartialToken | CommentTag | BlockTag
export type Token = TextToken | Tag

/** Whether a tag, alone on its line, stands for whole blocks of Markdown. */
export function standsAlone(tag: Tag): boolean {
  return tag.kind !== 'value' && !(tag.kind === 'space' && !tag.lines)
}

/** Whether a tag opens, divides or closes a block. */
export function isBlockTag(tag: Tag): tag is BlockTag {
  return tag.kind === 'open' || tag.kind === 'else' || tag.kind === 'close'
}
