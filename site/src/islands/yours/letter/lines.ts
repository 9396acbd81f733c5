/** Owns how a document becomes lines on the card: each block is one, and has a number unless it is a heading. */
import type { HastContent, HastElement, HastRoot } from '@cuecard/core'

export interface Line {
  /** Null for headings and rules. */
  number: number | null
  /** Which block of the document it is, from 0, as a trace counts them. */
  block: number
  node: HastElement
}

const unnumbered = /^h[1-6r]$/

/** The lines of a document, in order. */
export function linesOf({ children }: HastRoot): Line[] {
  let number = 0
  const isElement = (node: HastContent): node is HastElement => node.type === 'element'
  return children.filter(isElement).map((node, block) => ({
    number: unnumbered.test(node.tagName) ? null : ++number,
    block,
    node,
  }))
}

/** A document stands beneath the headings of its page: its own are two levels further down. */
export function tagOf({ tagName }: HastElement): string {
  const depth = /^h([1-6])$/.exec(tagName)?.[1]
  return depth === undefined ? tagName : `h${Math.min(6, Number(depth) + 2)}`
}

/** An address that may be followed from a page. */
export const isSafeLink = (href: string): boolean => /^(?:https?:|mailto:|tel:|#)/i.test(href)

/** What a screen reader says where the page shows a line to write on. */
export const roomToWrite = 'Room to write'

/** Whether an element is drawn as a line to write on. */
export const isRoomToWrite = ({ properties: { className = [] } }: HastElement): boolean =>
  className.includes('blank') || className.includes('writing-space')
