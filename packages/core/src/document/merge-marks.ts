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
  const joined = addAll([], siblings, outer)
  const merged: Inline[] = []
  const depth = outer.filter(isEmphasis).length
  for (const node of joined) {
    if (!isMark(node)) {
      add(merged, node, outer)
      continue
    }
    const { type } = node
    const goesOn = run && type === 'strong' && (depth === 0 || joined.length === 1)
    node.children = mergeMarks(node.children, [...outer, type], goesOn)
    const repeats = isEmphasis(type) ? depth > 1 && !goesOn : outer.includes(type)
    addAll(merged, repeats ? node.children : [node], outer)
  }
  return merged
}

function addAll(
  siblings: Inline[],
  nodes: readonly Inline[],
  outer: readonly Mark['type'][],
): Inline[] {
  for (const node of nodes) add(siblings, node, outer)
  return siblings
}

/** Adds a node to its siblings, or what is left of it. */
function add(siblings: Inline[], node: Inline, outer: readonly Mark['type'][]): void {
  const last = siblings.at(-1)
  if (!last || !('children' in node && 'children' in last)) {
    siblings.push(node)
  } else if (last.type === node.type && node.type !== 'link') {
    addAll(last.children, node.children, [...outer, node.type as Mark['type']])
  } else if (!isEmphasis(last.type) || !isEmphasis(node.type)) {
    siblings.push(node)
  } else if (outer.includes(node.type as Mark['type'])) {
    addAll(siblings, node.children, outer)
  } else if (outer.includes(last.type as Mark['type'])) {
    siblings.pop()
    addAll(siblings, [...last.children, node], outer)
  } else siblings.push(node)
}

function isMark(node: Inline): node is Mark {
  return 'children' in node && node.type !== 'inlineCode'
}

function isEmphasis(type: Inline['type']): boolean {
  return type === 'emphasis' || type === 'strong'
}
