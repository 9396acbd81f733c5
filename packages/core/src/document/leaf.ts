/**
 * Builds the content of one leaf (a paragraph, heading, cell), and normalises it on the way: whatever is
 * empty never comes into being, white space never doubles and never stands at an edge, marks that touch
 * are one.
 *
 * White space and line breaks wait in `gap` until more content comes, and marks are made only then. So
 * white space at the edge of a mark moves out of it, and what never gets content leaves no trace.
 */
import { edgesOf, ENDS_WORD, LEADS, TRAILS } from './edges.ts'
import type { Break, Delete, Emphasis, Inline, Link, Strong, Text } from './node.ts'

type Mark = Emphasis | Strong | Delete | Link

/** A mark that the events have opened. Without a node, its content belongs to what it stands in. */
interface OpenMark {
  node: Mark | null
  /** Where its content goes, once it is made. */
  children: Inline[]
}

export interface Leaf {
  children: Inline[]
  marks: OpenMark[]
  /** How many of the open marks are in the tree already. */
  made: number
  /** What the next content puts before itself. */
  gap: Text | Break | null
  /** The last text, where it is static and ends with white space. */
  tail: Text | null
  /** Whether it holds anything yet. */
  started: boolean
  /** Whether emphasis may be nested deeper than Markdown can tell apart. */
  deep: boolean
}

/** @returns a leaf without content */
export function emptyLeaf(): Leaf {
  return { children: [], marks: [], made: 0, gap: null, tail: null, started: false, deep: false }
}

/** @returns the leaf's children, in their final form; the leaf is then ready for other content */
export function finishLeaf(leaf: Leaf): Inline[] {
  const { children, tail } = leaf
  if (tail) trimTail(tail)
  leaf.children = []
  leaf.gap = leaf.tail = null
  leaf.started = false
  if (!leaf.deep) return children
  leaf.deep = false
  return flattenEmphasis(children, 0, true)
}

/** Adds static text. */
export function addStatic(leaf: Leaf, value: string, op: number, edges = edgesOf(value)): void {
  let text = value
  if (edges & LEADS) {
    const body = text.replace(/^[ \n]+/, '')
    if (!leaf.started || leaf.gap || leaf.tail) text = body
    else if (body === '' || leaf.made < leaf.marks.length) {
      leaf.gap = textNode(text.slice(0, text.length - body.length), op, false)
      text = body
    }
    if (text === '') return
  } else if (edges & ENDS_WORD && leaf.made === leaf.marks.length) {
    if (leaf.tail) trimTail(leaf.tail)
    if (leaf.gap?.type === 'text') leaf.gap = null
  }
  const node = textNode(text, op, false)
  appendText(leaf, node)
  if (edges & TRAILS) leaf.tail = node
}

/** Adds the text of a value; it has neither blank edges nor newlines. */
export function addData(leaf: Leaf, value: string, op: number): void {
  appendText(leaf, textNode(value, op, true))
}

/** Adds a line break; only the first of several in a row counts, and none at an edge. */
export function addBreak(leaf: Leaf): void {
  if (!leaf.started) return
  if (leaf.tail) trimTail(leaf.tail)
  leaf.tail = null
  leaf.gap = { type: 'break' }
}

/** Opens a mark; with null, only an end that {@link closeMark} finds. */
export function openMark(leaf: Leaf, node: Mark | null): void {
  if (node && isAttention(node) && leaf.marks.length > 1) leaf.deep = true
  leaf.marks.push({
    node: node && repeats(leaf, node, leaf.marks.length) ? null : node,
    children: [],
  })
}

/** Closes the innermost open mark. */
export function closeMark(leaf: Leaf): void {
  const mark = leaf.marks.pop()!
  if (leaf.made <= leaf.marks.length) return
  leaf.made--
  const { tail } = leaf
  if (tail && mark.node) {
    const { value } = tail
    trimTail(tail)
    leaf.gap = textNode(value.slice(tail.value.length), tail.op, false)
    leaf.tail = null
  }
}

/** Makes the open marks, although there is nothing in them. */
export function makeMarks(leaf: Leaf): void {
  let place = innermost(leaf)
  if (leaf.gap) place.push(leaf.gap)
  leaf.gap = leaf.tail = null
  leaf.started = true
  for (; leaf.made < leaf.marks.length; leaf.made++) {
    const mark = leaf.marks[leaf.made]!
    place = mark.children = mark.node ? make(leaf, mark, mark.node, place) : place
  }
}

/** Adds content other than text. */
export function append(leaf: Leaf, node: Inline): void {
  makeMarks(leaf)
  addTo(innermost(leaf), node)
}

function appendText(leaf: Leaf, node: Text): void {
  if (leaf.gap !== null || leaf.made < leaf.marks.length) makeMarks(leaf)
  leaf.tail = null
  leaf.started = true
  innermost(leaf).push(node)
}

/** Appends to siblings; what touches its like, and would be one with it in Markdown, becomes one. */
function addTo(siblings: Inline[], node: Inline): void {
  const last = siblings[siblings.length - 1]
  if (last?.type === 'inlineCode' && node.type === 'inlineCode')
    last.children.push(...node.children)
  else if (isMark(node) && last?.type === node.type) {
    for (const child of node.children) addTo(last.children, child)
  } else siblings.push(node)
}

function isMark(node: Inline): node is Emphasis | Strong | Delete {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
}

/**
 * Flattens emphasis within two others, which it can only repeat: Markdown would take its beginning for the
 * end of an outer one. Strong emphasis that is all of a strong emphasis may stay, at any depth.
 */
function flattenEmphasis(siblings: readonly Inline[], depth: number, run: boolean): Inline[] {
  const flat: Inline[] = []
  for (const node of siblings) {
    if (node.type === 'link' || node.type === 'delete') {
      node.children = flattenEmphasis(node.children, depth, false)
    } else if (isAttention(node)) {
      const goesOn = run && node.type === 'strong' && (depth === 0 || siblings.length === 1)
      node.children = flattenEmphasis(node.children, depth + 1, goesOn)
      if (depth > 1 && !goesOn) {
        for (const child of node.children) addTo(flat, child)
        continue
      }
    }
    addTo(flat, node)
  }
  return flat
}

/** Puts an open mark into the tree, and tells where its content goes. */
function make(leaf: Leaf, mark: OpenMark, node: Mark, place: Inline[]): Inline[] {
  const last = place[place.length - 1]
  if (last && last.type === node.type && last.type !== 'link') return (last as Mark).children
  if (last && isAttention(last) && isAttention(node)) {
    // Markdown cannot close one and open the other within a third, and one of them repeats the third.
    if (within(leaf, node.type)) {
      mark.node = null
      return place
    }
    if (within(leaf, last.type)) {
      place.pop()
      for (const child of last.children) addTo(place, child)
      return make(leaf, mark, node, place)
    }
  }
  place.push(node)
  return node.children
}

function isAttention(node: Inline): node is Emphasis | Strong {
  return node.type === 'emphasis' || node.type === 'strong'
}

/** Links do not nest, and strikethrough within strikethrough says nothing more. */
function repeats(leaf: Leaf, node: Mark, depth: number): boolean {
  if (node.type !== 'link' && node.type !== 'delete') return false
  for (let i = 0; i < depth; i++) if (leaf.marks[i]!.node?.type === node.type) return true
  return false
}

function within(leaf: Leaf, type: Mark['type']): boolean {
  for (let i = 0; i < leaf.made; i++) if (leaf.marks[i]!.node?.type === type) return true
  return false
}

function innermost(leaf: Leaf): Inline[] {
  return leaf.made > 0 ? leaf.marks[leaf.made - 1]!.children : leaf.children
}

function textNode(value: string, op: number, data: boolean): Text {
  return { type: 'text', value, op, data }
}

function trimTail(tail: Text): void {
  const { value } = tail
  let end = value.length
  while (isSpace(value.charCodeAt(end - 1))) end--
  tail.value = value.slice(0, end)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10
}
