/** What a page holds: the model between a tree and the files made of it, with nothing in it that a file cannot show. */

/** A piece of text that looks the same throughout. */
export interface TextRun {
  type: 'text'
  text: string
  bold: boolean
  italic: boolean
  strike: boolean
  code: boolean
  /** An address that may be linked to; never a relative one. */
  link?: string
}

/** A line break within a paragraph. */
export interface BreakRun {
  type: 'break'
}

export type Run = TextRun | BreakRun

export type Align = 'left' | 'right' | 'center'

export interface Paragraph {
  type: 'paragraph'
  runs: Run[]
}
export interface Heading {
  type: 'heading'
  depth: 1 | 2 | 3 | 4 | 5 | 6
  runs: Run[]
}
export interface List {
  type: 'list'
  ordered: boolean
  start: number
  /** Whether there is air between the items. */
  loose: boolean
  items: Block[][]
}
export interface Quote {
  type: 'quote'
  blocks: Block[]
}
export interface Code {
  type: 'code'
  lines: string[]
}
export interface Rule {
  type: 'rule'
}
export interface Table {
  type: 'table'
  /** One a column. */
  align: Align[]
  /** The first row is the head; every row has as many cells as there are columns. */
  rows: Run[][][]
}
/** Room to write on. */
export interface WritingSpace {
  type: 'writingSpace'
  lines: number
}

export type Block = Paragraph | Heading | List | Quote | Code | Rule | Table | WritingSpace
