/** Owns what a tree is to a writer: any hast, of which text and elements are read, and all else is passed over. */
import type { HastContent } from '@cuecard/core'

/** A node of a hast tree; one that is neither text nor an element, such as a comment, is not shown. */
export interface TreeNode {
  readonly type: string
  /** What a text says. */
  readonly value?: string | undefined
  /** What an element is called, such as `p`. */
  readonly tagName?: string | undefined
  /** What an element is told, such as its `href`. */
  readonly properties?: object | null | undefined
  readonly children?: readonly TreeNode[] | undefined
}

/**
 * A hast tree: what `render` gives for the format `tree`, a `Root` of `@types/hast`, or one made by hand.
 *
 * @example
 * const tree: Tree = { children: [{ type: 'element', tagName: 'p', children: [{ type: 'text', value: 'Hello.' }] }] }
 */
export interface Tree {
  readonly children: readonly TreeNode[]
}

/** @returns text and elements, each with all that an element has */
export function contentOf(nodes: readonly TreeNode[] | undefined): HastContent[] {
  return (nodes ?? []).flatMap((node): HastContent[] => {
    const { type, value, tagName, properties, children } = node ?? {}
    if (type === 'text') return typeof value === 'string' ? [{ type, value }] : []
    if (type !== 'element' || typeof tagName !== 'string') return []
    return [{ type, tagName, properties: { ...properties }, children: contentOf(children) }]
  })
}
