/** Writes Markdown blocks: CommonMark, and the tables and strikethrough of GFM. */
import type { Block, Code, DocumentTree, Heading, List, Table } from '../document/node.ts'
import { hangLines, prefixLines } from './lines.ts'
import { isLoose } from './list-looseness.ts'
import { escapeInfo } from './markdown-escape.ts'
import { writeMarkdownLeaf } from './markdown-leaf.ts'
import { ruledLines } from './writing-space.ts'

/**
 * @param tree a document
 * @returns Markdown that says what `html` says; no value in it is syntax
 * @example writeMarkdown(buildDocument(events, ops)) // '**Dear** Dana,\n'
 */
export function writeMarkdown(tree: DocumentTree): string {
  const markdown = writeBlocks(tree.children)
  // A byte order mark at the start would be taken for the file's.
  return markdown && markdown.replace(/^\ufeff/, '&#xFEFF;') + '\n'
}

function writeBlocks(nodes: readonly Block[], between = '\n\n'): string {
  let markdown = ''
  let alternate = false
  for (const [index, node] of nodes.entries()) {
    const last = nodes[index - 1]
    alternate =
      !alternate && node.type === 'list' && last?.type === 'list' && last.ordered === node.ordered
    markdown += (index ? between : '') + writeBlock(node, alternate)
  }
  return markdown
}

function writeBlock(node: Block, alternate: boolean): string {
  switch (node.type) {
    case 'paragraph':
      return writeMarkdownLeaf(node.children, 'lines')
    case 'heading':
      return writeHeading(node)
    case 'list':
      return writeList(node, alternate)
    case 'blockquote':
      return prefixLines(writeBlocks(node.children), '> ')
    case 'code':
      return writeCode(node)
    case 'thematicBreak':
      return '___'
    case 'table':
      return writeTable(node)
    case 'writingSpace':
      // With a backslash at its end, a line could open emphasis.
      return ruledLines(node.lines)
        .map((line) => '\\' + line)
        .join('  \n')
  }
}

function writeHeading(node: Heading): string {
  if (node.depth < 3) {
    const lines = writeMarkdownLeaf(node.children, 'lines')
    if (lines.includes('\n')) return lines + (node.depth === 1 ? '\n===' : '\n---')
  }
  const line = writeMarkdownLeaf(node.children, 'line').replace(/(^|[ \t])(#+)$/, '$1\\$2')
  return '#'.repeat(node.depth) + (line && ' ' + line)
}

function writeList(node: List, alternate: boolean): string {
  const between =
    isLoose(node) || !node.children.every(({ children }) => fitsTight(children)) ? '\n\n' : '\n'
  return node.children
    .map((item, index) => {
      const marker = node.ordered
        ? Math.min(node.start + index, 999_999_999) + (alternate ? ')' : '.')
        : alternate
          ? '*'
          : '-'
      return hangLines(writeBlocks(item.children, between), marker + ' ')
    })
    .join(between)
}

/** Whether an item's blocks can follow each other without a blank line. */
function fitsTight([first, second, third]: readonly Block[]): boolean {
  if (!second) return true
  if (third || first!.type !== 'paragraph' || second.type !== 'list') return false
  return second.start === 1 && second.children[0]!.children.length > 0
}

function writeCode(node: Code): string {
  const text = node.children.map(({ value }) => value).join('')
  const character = node.lang.includes('`') ? '~' : '`'
  const runs = text.match(character === '~' ? /~{3,}/g : /`{3,}/g) ?? []
  const fence = character.repeat(runs.reduce((length, run) => Math.max(length, run.length + 1), 3))
  return fence + escapeInfo(node.lang) + '\n' + (text && text + '\n') + fence
}

const delimiters = { left: ':-', right: '-:', center: ':-:' }

function writeTable(node: Table): string {
  const [head, ...body] = node.children.map((row) =>
    writeRow(row.children.map((cell) => writeMarkdownLeaf(cell.children, 'cell'))),
  )
  return [
    head,
    writeRow(node.align.map((align) => (align ? delimiters[align] : '-'))),
    ...body,
  ].join('\n')
}

function writeRow(cells: readonly string[]): string {
  return '|' + cells.map((cell) => ` ${cell} |`).join('')
}
