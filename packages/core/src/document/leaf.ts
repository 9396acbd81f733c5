/**
 * Builds the content of one leaf (a paragraph, heading, cell), and normalises it on the way: whatever is
 * empty never comes into being, white space never doubles and never stands at an edge, marks that touch
 * are one.
 *
 * White space and line breaks wait in `gap` until more content comes, and marks are made only then. So
 * white space at the edge of a mark moves out of it, and what never gets content leaves no trace.
 */
import { edgesOf, ENDS_WORD, LEADS, TRAILS } from './edges.ts'
import { mergeMarks, type Mark } from './merge-marks.ts'
import type { Break, Inline, Text } from './node.ts'

export interface Leaf {
  /** The open marks, outermost first; null for one that is no mark, so that its content stands for itself. */
  marks: (Mark | null)[]
  /** Where content goes: in the leaf itself, then in each open mark that has been made. */
  places: Inline[][]
  /** What the next content puts before itself. */
  gap: Text | Break | null
  /** The last text, where it is static and ends with white space. */
  tail: Text | null
  /** Whether it holds anything yet. */
  started: boolean
  /** How many marks and code spans it has, which may need merging. */
  marked: number
}

/** @returns a leaf without content */
export function emptyLeaf(): Leaf {
  return { marks: [], places: [[]], gap: null, tail: null, started: false, marked: 0 }
}

/** @returns the leaf's children, in their final form; the leaf is then ready for other content */
export function finishLeaf(leaf: Leaf): Inline[] {
  const { tail, marked } = leaf
  const children = leaf.places[0]!
  if (tail) trimTail(tail)
  leaf.places = [[]]
  leaf.gap = leaf.tail = null
  leaf.started = false
  leaf.marked = 0
  return marked > 1 ? mergeMarks(children) : children
}

/** Adds static text. */
export function addStatic(leaf: Leaf, value: string, op: number, edges = edgesOf(value)): void {
  let text = value
  if (edges & LEADS) {
    const body = text.replace(/^[ \n]+/, '')
    if (!leaf.started || leaf.gap || leaf.tail) text = body
    else if (body === '' || leaf.places.length <= leaf.marks.length) {
      leaf.gap = textNode(text.slice(0, text.length - body.length), op, false)
      text = body
    }
    if (text === '') return
  } else if (edges & ENDS_WORD && leaf.places.length > leaf.marks.length) {
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
export function openMark(leaf: Leaf, mark: Mark | null): void {
  leaf.marks.push(mark)
  leaf.marked++
}

/** Closes the innermost open mark. */
export function closeMark(leaf: Leaf): void {
  const mark = leaf.marks.pop()
  if (leaf.places.length <= leaf.marks.length + 1) return
  leaf.places.pop()
  const { tail } = leaf
  if (tail && mark) {
    const { value } = tail
    trimTail(tail)
    leaf.gap = textNode(value.slice(tail.value.length), tail.op, false)
    leaf.tail = null
  }
}

/** Makes the open marks, although there is nothing in them. */
export function makeMarks(leaf: Leaf): void {
  const { marks, places } = leaf
  let place = places.at(-1)!
  if (leaf.gap) place.push(leaf.gap)
  leaf.gap = leaf.tail = null
  leaf.started = true
  while (places.length <= marks.length) {
    const mark = marks[places.length - 1]
    if (mark) {
      place.push(mark)
      place = mark.children
    }
    places.push(place)
  }
}

/** Adds content other than text. */
export function append(leaf: Leaf, node: Inline): void {
  makeMarks(leaf)
  leaf.places.at(-1)!.push(node)
  leaf.marked++
}

function appendText(leaf: Leaf, node: Text): void {
  const { places } = leaf
  if (leaf.gap || places.length <= leaf.marks.length) makeMarks(leaf)
  leaf.tail = null
  leaf.started = true
  places[places.length - 1]!.push(node)
}

export function textNode(value: string, op: number, data: boolean): Text {
  return { type: 'text', value, op, data }
}

function trimTail(tail: Text): void {
  tail.value = tail.value.slice(0, lengthWithoutTrail(tail.value))
}

/** Where the white space at a text's end begins that may go. */
export function lengthWithoutTrail(text: string): number {
  let end = text.length
  while (isSpace(text.charCodeAt(end - 1))) end--
  return end
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10
}
