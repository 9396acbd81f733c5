/** Turns an event stream into a normalised document tree. */
import { eventReader, readEvent, readValue, type EventReader } from './event-reader.ts'
import * as kind from './kind.ts'
import { finishLeaf } from './leaf.ts'
import type {
  Block,
  Code,
  DocumentTree,
  Inline,
  List,
  ListItem,
  Table,
  TableCell,
  TableRow,
  Text,
} from './node.ts'
import type { Op } from './op.ts'
import { readLeaf } from './read-leaf.ts'
import { readPlainLeaf } from './read-plain-leaf.ts'

const alignments = { l: 'left', r: 'right', c: 'center', '-': null } as const

/**
 * Builds the document that a program's events tell of: values get the meaning of their place, and nothing
 * that is empty remains, but for what is empty in the template's source.
 *
 * @param events what `runProgram` returned
 * @param ops the program's literal table
 * @param apart whether each text stays apart from its neighbours, and so keeps its origin
 * @returns the tree that every writer writes
 * @example writeHtml(buildDocument(runProgram(program, data, settings), program.ops))
 */
export function buildDocument(events: string, ops: readonly Op[], apart = false): DocumentTree {
  const reader = eventReader(events, ops, apart)
  const tree: DocumentTree = { subject: null, children: [] }
  readBlocks(reader, tree.children, false, tree)
  return tree
}

/** Reads blocks up to their container's end; tells whether the container stands although it is empty. */
function readBlocks(
  reader: EventReader,
  blocks: Block[],
  tight: boolean,
  tree?: DocumentTree,
): boolean {
  let kept = false
  let marker = ''
  while (readEvent(reader)) {
    switch (reader.kind) {
      case kind.CLOSE:
        return kept
      case kind.STATIC:
        kept ||= reader.rest === ''
        break
      case kind.PARAGRAPH:
        readParagraph(reader, blocks, false)
        break
      case kind.ALONE:
        readParagraph(reader, blocks, !tight)
        break
      case kind.QUOTE: {
        const children: Block[] = []
        if (readBlocks(reader, children, false) || children.length) {
          blocks.push({ type: 'blockquote', children })
        }
        break
      }
      case kind.BULLETS:
      case kind.NUMBERS:
        marker = readList(reader, blocks, marker)
        break
      case kind.CODE:
        readCode(reader, blocks)
        break
      case kind.RULE:
        blocks.push({ type: 'thematicBreak' })
        break
      case kind.TABLE:
        readTable(reader, blocks)
        break
      case kind.WRITING_SPACE:
        blocks.push({ type: 'writingSpace', lines: Number(reader.rest) })
        break
      case kind.SUBJECT: {
        readLeaf(reader, 'space')
        const texts = plainTexts(finishLeaf(reader.leaf))
        if (tree) tree.subject = texts
        break
      }
      default:
        if (reader.kind >= kind.HEADING_1 && reader.kind <= kind.HEADING_6) {
          readHeading(reader, blocks)
        }
    }
  }
  return kept
}

function readParagraph(reader: EventReader, blocks: Block[], alone: boolean): void {
  const plain = reader.apart ? null : readPlainLeaf(reader)
  if (!plain) readLeaf(reader, 'break', alone ? () => addParagraph(reader, blocks) : undefined)
  addParagraph(reader, blocks, plain)
}

function addParagraph(reader: EventReader, blocks: Block[], plain?: Inline[] | null): void {
  const children = plain ?? finishLeaf(reader.leaf)
  if (children.length) blocks.push({ type: 'paragraph', children })
}

function readHeading(reader: EventReader, blocks: Block[]): void {
  const depth = (reader.kind - kind.HEADING_1 + 1) as 1 | 2 | 3 | 4 | 5 | 6
  const kept = readLeaf(reader, 'space')
  const children = finishLeaf(reader.leaf)
  if (kept || children.length) blocks.push({ type: 'heading', depth, children })
}

/** Reads a list, and tells its marker, so that the next list can know whether it goes on with this one. */
function readList(reader: EventReader, blocks: Block[], previous: string): string {
  const ordered = reader.kind === kind.NUMBERS
  const { rest } = reader
  const marker = ordered ? rest.replace(/^.\d*/, '') || '.' : rest.slice(1) || '-'
  const spread = rest.startsWith('1')
  const children: ListItem[] = []
  while (readEvent(reader) && reader.kind !== kind.CLOSE) {
    if (reader.kind !== kind.ITEM) continue
    const item: ListItem = { type: 'listItem', spread: reader.rest === '1', children: [] }
    const kept = readBlocks(reader, item.children, !spread && !item.spread)
    if (kept || item.children.length) children.push(item)
    // Two paragraphs that touch would look like one.
    if (item.children.filter(({ type }) => type === 'paragraph').length > 1) item.spread = true
  }
  if (children.length === 0) return previous
  const last = blocks.at(-1)
  if (last?.type === 'list' && last.ordered === ordered && previous === marker) {
    last.children.push(...children)
    last.spread ||= spread
  } else {
    const start = ordered ? Number(/^.(\d*)/.exec(rest)?.[1] || 1) : 1
    blocks.push({ type: 'list', ordered, start, spread, children } satisfies List)
  }
  return marker
}

function readCode(reader: EventReader, blocks: Block[]): void {
  const code: Code = { type: 'code', lang: reader.rest, children: [] }
  let kept = false
  while (readEvent(reader) && reader.kind !== kind.CLOSE) {
    const { op, rest } = reader
    const data = reader.kind === kind.VALUE
    const value = data ? readValue(reader) : rest
    if (!data) kept ||= rest === ''
    if (data ? /\S/.test(value) : value) code.children.push({ type: 'text', value, op, data })
  }
  if (kept || code.children.length) blocks.push(code)
}

function readTable(reader: EventReader, blocks: Block[]): void {
  const align: Table['align'] = [...reader.rest].map(
    (c) => alignments[c as keyof typeof alignments],
  )
  const children: TableRow[] = []
  let kept = false
  while (readEvent(reader) && reader.kind !== kind.CLOSE) {
    if (reader.kind === kind.ROW) {
      children.push({ type: 'tableRow', children: readCells(reader, align.length) })
    } else kept ||= reader.kind === kind.STATIC
  }
  if (children.length > 1 || (kept && children.length)) {
    blocks.push({ type: 'table', align, children })
  }
}

/** Reads a row; it has a cell a column, however many there are in the source. */
function readCells(reader: EventReader, columns: number): TableCell[] {
  const cells: TableCell[] = []
  while (readEvent(reader) && reader.kind !== kind.CLOSE) {
    if (reader.kind !== kind.CELL) continue
    readLeaf(reader, 'space', undefined, true)
    cells.push({ type: 'tableCell', children: finishLeaf(reader.leaf) })
  }
  cells.length = Math.min(cells.length, columns)
  while (cells.length < columns) cells.push({ type: 'tableCell', children: [] })
  return cells
}

/** The text of inline content, without its marks. */
function plainTexts(nodes: readonly Inline[]): Text[] {
  return nodes.flatMap((node): Text[] => {
    if (node.type === 'text') return [node]
    if ('children' in node) return plainTexts(node.children)
    if (node.type === 'image') return [{ type: 'text', value: node.alt, op: -1, data: false }]
    return []
  })
}
