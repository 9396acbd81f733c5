/** Owns how changes are made in the parsed document, for texts that are not edited in place: all but the layout stays. */
import { type Document, isNode, isScalar } from 'yaml'
import type { Change } from './change.ts'
import type { Layout } from './layout.ts'

/**
 * Makes changes in a document, and writes it anew.
 *
 * @param document changed by this
 */
export function changeDocument(
  document: Document,
  changes: readonly Change[],
  { indent, indentLists, lineEnd }: Layout,
): string {
  for (const change of changes) {
    if (change.kind === 'removal') change.map.delete(change.key)
    else if (change.kind === 'items') {
      for (const item of change.items) change.list.add(document.createNode(item))
    } else if (change.kind === 'fields') {
      for (const [key, value] of change.fields) change.map.add(document.createPair(key, value))
    } else setValue(document, change)
  }
  const options = { indent, indentSeq: indentLists, lineWidth: 0 }
  return document.toString(options).replaceAll('\n', lineEnd)
}

function setValue(
  document: Document,
  { holder, node, value }: Extract<Change, { kind: 'value' }>,
): void {
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    node.value = value
    return
  }
  const created = document.createNode(value)
  if (isNode(created) && node) {
    created.commentBefore = node.commentBefore
    created.comment = node.comment
    created.spaceBefore = node.spaceBefore
  }
  if ('pair' in holder) holder.pair.value = created
  else holder.list.items[holder.index] = created
}
