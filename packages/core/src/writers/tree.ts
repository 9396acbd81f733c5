/** Writes a hast tree, for frameworks and file writers; what it holds is what `html` says. */
import type { DocumentTree } from '../document/node.ts'
import { makeBlocks, type Attributes, type Maker } from './elements.ts'

/** A text of a hast tree. */
export interface HastText {
  type: 'text'
  value: string
}

/** An element of a hast tree. */
export interface HastElement {
  type: 'element'
  tagName: string
  properties: Attributes & Record<string, string | number | string[] | undefined>
  children: HastContent[]
}

export type HastContent = HastElement | HastText

/** The root of a hast tree; fits the `Root` of `@types/hast`. */
export interface HastRoot {
  type: 'root'
  children: HastContent[]
}

const maker: Maker<HastContent[]> = {
  nothing: () => [],
  text: (value) => [{ type: 'text', value }],
  element: (tagName, children, attributes) => [
    { type: 'element', tagName, properties: { ...attributes }, children },
  ],
  join(before, after) {
    for (const node of after) {
      const last = before.at(-1)
      if (last?.type === 'text' && node.type === 'text') last.value += node.value
      else before.push(node)
    }
    return before
  },
}

/**
 * @param tree a document
 * @returns plain objects that hast utilities understand
 */
export function writeTree(tree: DocumentTree): HastRoot {
  return { type: 'root', children: makeBlocks(maker, tree.children, []) }
}
