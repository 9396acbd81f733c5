/** Owns the refusal of what a document has no element for: HTML, above all. */
import type { Nodes } from 'mdast'
import type { MarkdownSource } from './markdown-source.ts'

/** Reports a node that cannot be part of a document. */
export function refuseHtml(node: Nodes, { report, pointOf, raw }: MarkdownSource): void {
  const [line = ''] = raw(node).split('\n')
  const shown = line.replace(/[\uE000-\uF8FF]+/g, '…')
  const what = node.type === 'html' ? 'HTML is not allowed' : 'Documents have no such element'
  report(
    'raw-html',
    pointOf(node),
    `${what}: ${shown}`,
    'Write Markdown; for a note to yourself, {{! a comment }}.',
  )
}
