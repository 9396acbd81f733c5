/** Takes the first table out of a document, as rows of words. */
import type { HastContent, HastRoot } from '../writers/tree.ts'

function elements(nodes: readonly HastContent[], tags: readonly string[]): HastContent[][] {
  return nodes.flatMap((node): HastContent[][] => {
    if (node.type === 'text') return []
    return tags.includes(node.tagName) ? [node.children] : elements(node.children, tags)
  })
}

const words = (nodes: readonly HastContent[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : words(node.children))).join('')

/**
 * @returns its rows, the heading first; none where there is no table
 * @example treeTable(tree) // [['Application', 'When'], ['Halden', 'Friday']]
 */
export function treeTable({ children }: HastRoot): string[][] {
  const [table] = elements(children, ['table'])
  if (!table) return []
  return elements(table, ['tr']).map((row) =>
    elements(row, ['th', 'td']).map((cell) => words(cell).replace(/\s+/g, ' ').trim()),
  )
}
