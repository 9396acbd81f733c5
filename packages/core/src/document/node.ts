/** The document tree between events and writers; node names are mdast's. */

/** A piece of text: static, or a value of the data. Neighbours are not merged, so each keeps its origin. */
export interface Text {
  type: 'text'
  /** Well-formed, with LF line endings; a value is normalised (see `value-text.ts`). */
  value: string
  /** Index into the program's ops, for provenance. */
  op: number
  /** Whether the text comes from the data. */
  data: boolean
}
export interface Emphasis {
  type: 'emphasis'
  children: Inline[]
}
export interface Strong {
  type: 'strong'
  children: Inline[]
}
export interface Delete {
  type: 'delete'
  children: Inline[]
}
export interface InlineCode {
  type: 'inlineCode'
  children: Text[]
}
export interface Break {
  type: 'break'
}
export interface Link {
  type: 'link'
  url: string
  title: string
  children: Inline[]
}
export interface Image {
  type: 'image'
  url: string
  title: string
  alt: string
}
/** Room to write inside a line, `width` characters wide. */
export interface Blank {
  type: 'blank'
  width: number
}
export type Inline = Text | Emphasis | Strong | Delete | InlineCode | Break | Link | Image | Blank

export interface Paragraph {
  type: 'paragraph'
  children: Inline[]
}
export interface Heading {
  type: 'heading'
  depth: 1 | 2 | 3 | 4 | 5 | 6
  /** What a link within the document can name; only a script's steps have it. */
  id?: string
  children: Inline[]
}
export interface Blockquote {
  type: 'blockquote'
  children: Block[]
}
export interface List {
  type: 'list'
  ordered: boolean
  start: number
  spread: boolean
  children: ListItem[]
}
export interface ListItem {
  type: 'listItem'
  spread: boolean
  children: Block[]
}
export interface Code {
  type: 'code'
  lang: string
  children: Text[]
}
export interface ThematicBreak {
  type: 'thematicBreak'
}
export interface Table {
  type: 'table'
  align: (null | 'left' | 'right' | 'center')[]
  children: TableRow[]
}
export interface TableRow {
  type: 'tableRow'
  children: TableCell[]
}
export interface TableCell {
  type: 'tableCell'
  children: Inline[]
}
/** Room to write, `lines` ruled lines high. */
export interface WritingSpace {
  type: 'writingSpace'
  lines: number
}
export type Block =
  Paragraph | Heading | Blockquote | List | Code | ThematicBreak | Table | WritingSpace

/** A normalised document: nothing empty in it but what a writer must show. */
export interface DocumentTree {
  /** The subject line's children, or null where the template has none. */
  subject: Text[] | null
  children: Block[]
}
