/** Takes a script's page apart by its Markdown structure alone: headings, quotations, prose, lists. */
import type { List, ListItem, Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Slice } from '../../script/script.ts'

/** What a block of a step is for. */
export type Role = 'say' | 'why' | 'listen' | 'choices'

/** Whole lines of the page, counted in the body from 0; `to` is not included. */
export interface Span {
  from: number
  to: number
}

export interface PageBlock extends Span {
  role: Role
  /** The first line of a paragraph that introduces a list; equal to `from` where none does. */
  list: number
  /** The list's items, each with the target of its link where it is nothing but one. */
  items: PageItem[]
}

export interface PageItem {
  slice: Slice
  /** The fragment that the item links to; null where it links to none. */
  target: string | null
  /** The text of the link, as Markdown. */
  label: string
}

export interface PageStep extends Span {
  title: string
  depth: 2 | 3
  blocks: PageBlock[]
}

export interface Page {
  lines: string[]
  /** The line of the file that the page's first line is. */
  offset: number
  /** From after the title to before the first step. */
  intro: Span
  steps: PageStep[]
}

/** A line that holds nothing but block tags, also within a quotation or a list. */
export const TAG_LINE =
  /^[ \t>]*(?:\{\{~?(?:[#/^][^{}]*|else[^{}]*|!(?:--[\s\S]*?--|[^{}]*))~?\}\}[ \t]*)+$/

/** Tags become blanks or comments of their own length, so that they mean nothing to Markdown. */
function masked(line: string): string {
  if (TAG_LINE.test(line))
    return line.replace(
      /\{\{.*$/,
      (tags) => '<!--' + '-'.repeat(Math.max(0, tags.length - 7)) + '-->',
    )
  return line.replace(/\{\{[^{}]*\}\}/g, (tag) => 'x'.repeat(tag.length))
}

const start = (node: RootContent | ListItem): number => node.position!.start.line - 1
const end = (node: RootContent | ListItem): number => node.position!.end.line
const column = (offset: number, text: string): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1)

/** The raw lines of a span, without what stands before the column on its first line. */
function cut(lines: readonly string[], { from, to }: Span, indent: number, offset: number): Slice {
  const own = lines.slice(from, to)
  const text = own.map((line, index) =>
    index === 0 ? line.slice(indent) : line.replace(new RegExp(`^ {0,${indent}}`), ''),
  )
  return { text: text.join('\n').trimEnd(), line: from + offset }
}

function itemOf(item: ListItem, source: string, page: Pick<Page, 'lines' | 'offset'>): PageItem {
  const content = item.children[0]
  const from = content ? start(content) : start(item)
  const indent = content ? column(content.position!.start.offset!, source) : 0
  const slice = cut(page.lines, { from, to: end(item) }, indent, page.offset)
  const only = content?.type === 'paragraph' && item.children.length === 1 ? content.children : []
  const link = only.length === 1 && only[0]!.type === 'link' ? only[0]! : null
  const target = link?.url.startsWith('#') ? link.url.slice(1) : null
  const inner = link?.children
  const label = inner?.length
    ? page.lines
        .join('\n')
        .slice(inner[0]!.position!.start.offset, inner.at(-1)!.position!.end.offset)
    : slice.text
  return { slice, target, label }
}

/** What a heading says, without its marks. */
function plainText(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) =>
      'children' in node ? plainText(node.children) : 'value' in node ? node.value : '',
    )
    .join('')
}

/** Sorts a step's nodes into blocks; a paragraph that ends in a colon or a question mark leads into the list after it. */
function blocksOf(
  nodes: readonly RootContent[],
  source: string,
  page: Pick<Page, 'lines' | 'offset'>,
): PageBlock[] {
  const blocks: PageBlock[] = []
  for (const node of nodes) {
    if (node.type === 'html') continue
    const span = { from: start(node), to: end(node) }
    if (node.type === 'list' && !node.ordered) {
      const items = (node as List).children.map((item) => itemOf(item, source, page))
      const role = items.some(({ target }) => target !== null) ? 'choices' : 'listen'
      const before = blocks.at(-1)
      const lead = before?.role === 'why' && leads(page.lines, before) ? blocks.pop()! : null
      blocks.push({ ...span, role, from: lead?.from ?? span.from, list: span.from, items })
    } else {
      const role = node.type === 'blockquote' ? 'say' : 'why'
      blocks.push({ ...span, role, list: span.from, items: [] })
    }
  }
  return blocks
}

function leads(lines: readonly string[], { from, to }: Span): boolean {
  return /[:?：？]\s*$/.test(lines.slice(from, to).join('\n').trimEnd())
}

/**
 * Reads the page under a script's front matter.
 *
 * @param body the Markdown
 * @param offset the line of the file that it begins at, from 1
 */
export function readPage(body: string, offset: number): Page {
  const lines = body.split('\n')
  const source = lines.map(masked).join('\n')
  const { children } = fromMarkdown(source, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const page = { lines, offset }
  const isStep = (node: RootContent) =>
    node.type === 'heading' && (node.depth === 2 || node.depth === 3)
  const starts = children.flatMap((node, index) => (isStep(node) ? [index] : []))
  const title = children.find((node) => node.type === 'heading' && node.depth === 1)
  const first = children[starts[0] ?? -1]
  const steps = starts.map((at, index): PageStep => {
    const heading = children[at]!
    const next = starts[index + 1] ?? children.length
    const following = children[next]
    return {
      title: 'children' in heading ? plainText(heading.children).trim() : '',
      depth: heading.type === 'heading' && heading.depth === 3 ? 3 : 2,
      from: start(heading),
      to: following ? start(following) : lines.length,
      blocks: blocksOf(children.slice(at + 1, next), source, page),
    }
  })
  return {
    ...page,
    intro: { from: title ? end(title) : 0, to: first ? start(first) : lines.length },
    steps,
  }
}

/** A quotation's lines without their marks. */
export function quoteOf(page: Page, span: Span): Slice {
  const { text, line } = sliceOf(page, span)
  return { text: text.replace(/^ {0,3}> ?/gm, ''), line }
}

/** A block's lines as the page has them. */
export function sliceOf({ lines, offset }: Page, { from, to }: Span): Slice {
  return { text: lines.slice(from, to).join('\n').trimEnd(), line: from + offset }
}
