/** Makes marks such that Markdown can tell them apart; all formats get the same. */
import type { Delete, Emphasis, Inline, Link, Strong } from './node.ts'

export type Mark = Emphasis | Strong | Delete | Link

/**
 * Merges marks that touch their like, and drops those that only repeat what they stand in, where Markdown
 * would take the beginning of one for the end of another: emphasis beside emphasis within a third, or
 * within two others. (Strong emphasis that is all of a strong emphasis may stay, at any depth.)
 *
 * @param siblings nodes; their children change
 * @param outer the marks that they stand in
 * @param run whether these are all strong, and each is all of the one before
 */
export function mergeMarks(
  siblings: readonly Inline[],
  outer: readonly Mark['type'][] = [],
  run = true,
): Inline[] {
  const joined = addAll([], siblings)
  const merged: Inline[] = []
  for (const node of joined) {
    if (!isMark(node)) {
      addTo(merged, node)
      continue
    }
    const { type } = node
    const depth = outer.filter(isEmphasis).length
    const goesOn = run && type === 'strong' && (depth === 0 || joined.length === 1)
    node.children = mergeMarks(node.children, [...outer, type], goesOn)
    const last = merged.at(-1)
    const touched = isEmphasis(type) && last && isEmphasis(last.type) ? (last as Strong) : undefined
    if (
      isEmphasis(type)
        ? (depth > 1 && !goesOn) || (touched && outer.includes(type))
        : outer.includes(type)
    ) {
      addAll(merged, node.children)
    } else {
      if (touched && outer.includes(touched.type)) {
        merged.pop()
        addAll(merged, touched.children)
      }
      addTo(merged, node)
    }
  }
  return merged
}

function addAll(siblings: Inline[], nodes: readonly Inline[]): Inline[] {
  for (const node of nodes) addTo(siblings, node)
  return siblings
}

/** Links are apart even where they touch; other marks, and code, are not. */
function addTo(siblings: Inline[], node: Inline): void {
  const last = siblings.at(-1)
  if (last?.type === node.type && 'children' in node && node.type !== 'link') {
    addAll((last as typeof node).children, node.children)
  } else siblings.push(node)
}

function isMark(node: Inline): node is Mark {
  return 'children' in node && node.type !== 'inlineCode'
}

function isEmphasis(type: Inline['type']): boolean {
  return type === 'emphasis' || type === 'strong'
}
