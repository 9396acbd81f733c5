/** The blocks of a document that are read as a whole: paragraphs, headings, items, cells. */
import type { Element, ElementContent, Root, RootContent } from 'hast'

const WHOLE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th'])

function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return '\n'
  return node.properties['className'] === undefined ? node.children.map(textOf).join('') : ''
}

const holdsBlocks = ({ children }: Element): boolean =>
  children.some(
    (child) => child.type === 'element' && /^(?:p|ul|ol|blockquote|table)$/.test(child.tagName),
  )

/** The text of each block, in order; room to write is not text. */
export function blocksOf(tree: Root): string[] {
  const found: string[] = []
  const look = (node: RootContent | ElementContent): void => {
    if (node.type !== 'element') return
    if (WHOLE.has(node.tagName) && !holdsBlocks(node)) found.push(textOf(node).trim())
    else node.children.forEach(look)
  }
  tree.children.forEach(look)
  return found.filter(Boolean)
}
