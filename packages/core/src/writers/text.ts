/** Writes plain text for people: what an e-mail or a terminal shows. */
import type { Block, DocumentTree, Inline, Link, List, Table } from '../document/node.ts'
import { hangLines, prefixLines } from './lines.ts'
import { isLoose } from './list-looseness.ts'
import { ruledLines } from './writing-space.ts'

/** A cell longer than this no longer widens its column. */
const widestColumn = 48

/**
 * @param tree a document
 * @returns plain text, not wrapped, with a newline at its end
 * @example writeText(buildDocument(events, ops)) // 'Dear Dana,\n'
 */
export function writeText(tree: DocumentTree): string {
  const text = writeBlocks(tree.children)
  return text && text + '\n'
}

function writeBlocks(nodes: readonly Block[]): string {
  return nodes.map(writeBlock).join('\n\n')
}

function writeBlock(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return writeInlines(node.children)
    case 'heading': {
      const line = onOneLine(node.children)
      const rule = node.depth === 1 ? '=' : node.depth === 2 ? '-' : ''
      return rule && line ? line + '\n' + rule.repeat(Math.min(lengthOf(line), 72)) : line
    }
    case 'list':
      return writeList(node)
    case 'blockquote':
      return prefixLines(writeBlocks(node.children), '> ')
    case 'code':
      return prefixLines(node.children.map(({ value }) => value).join(''), '    ')
    case 'thematicBreak':
      return '* * *'
    case 'table':
      return writeTable(node)
    case 'writingSpace':
      return ruledLines(node.lines).join('\n\n')
  }
}

function writeList(node: List): string {
  const between = isLoose(node) ? '\n\n' : '\n'
  return node.children
    .map((item, index) => {
      const marker = node.ordered ? `${node.start + index}. ` : '- '
      let text = ''
      for (const [at, child] of item.children.entries()) {
        if (at > 0) text += child.type === 'list' ? between : '\n\n'
        text += writeBlock(child)
      }
      return hangLines(text, marker)
    })
    .join(between)
}

function writeTable(node: Table): string {
  const rows = node.children.map((row) => row.children.map((cell) => onOneLine(cell.children)))
  const widths = node.align.map((_, column) =>
    Math.min(Math.max(...rows.map((row) => lengthOf(row[column]!))), widestColumn),
  )
  const [head, ...body] = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column]!, node.align[column]!))
      .join('  ')
      .trimEnd(),
  )
  return [head, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n')
}

function pad(cell: string, width: number, align: Table['align'][number]): string {
  const room = Math.max(0, width - lengthOf(cell))
  const before = align === 'right' ? room : align === 'center' ? room >> 1 : 0
  return ' '.repeat(before) + cell + ' '.repeat(room - before)
}

function lengthOf(text: string): number {
  return text.replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, '').length
}

function onOneLine(nodes: readonly Inline[]): string {
  return writeInlines(nodes).replaceAll('\n', ' ')
}

function writeInlines(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of nodes) text += writeInline(node)
  return text
}

function writeInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ')
    case 'emphasis':
    case 'strong':
    case 'inlineCode':
      return writeInlines(node.children)
    case 'delete':
      return '~' + writeInlines(node.children) + '~'
    case 'break':
      return '\n'
    case 'link':
      return writeLink(node)
    case 'image':
      return node.alt
    case 'blank':
      return '_'.repeat(node.width)
  }
}

/** The address follows its label where the label does not say it already. */
function writeLink(node: Link): string {
  const label = writeInlines(node.children)
  const address = node.url.replace(/^(?:mailto|tel):/i, '')
  const plain = (text: string): string => text.replace(/^https?:\/\/|\/$/gi, '').toLowerCase()
  if (address.startsWith('#') || plain(label) === plain(address)) return label
  return label ? `${label} <${address}>` : address
}
