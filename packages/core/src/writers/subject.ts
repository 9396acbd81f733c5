/** The subject line, which is plain text in every format. */
import type { DocumentTree } from '../document/node.ts'

/**
 * @param tree a document
 * @returns its subject on one line, or undefined where the template has none or nothing is left of it
 */
export function subjectText(tree: DocumentTree): string | undefined {
  const text = tree.subject?.map(({ value }) => value.replaceAll('\n', ' ')).join('')
  return text || undefined
}
