/** Owns what every step from Markdown's tree to pieces needs: the disguised text, its way back, and where findings go. */
import type { Nodes } from 'mdast'
import type { Op } from '../../document/op.ts'
import { type Nesting, nesting } from './nest.ts'
import type { ElementPiece, TextPiece } from './piece.ts'
import type { Point, SourceText } from './source-text.ts'
import { type Substituted, TAG } from './substitute.ts'
import type { Report } from './template-finding.ts'

export interface MarkdownSource extends Substituted, Nesting {
  source: SourceText
  report: Report
  pointAt(offset: number): Point
  pointOf(node: Nodes): Point
  /** The first tag in a node's text, or else the node. */
  tagPoint(node: Nodes): Point
  /** A node's text, tags in disguise. */
  raw(node: Nodes): string
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0

/** Puts a source's steps so far together. */
export function markdownSource(
  substituted: Substituted,
  source: SourceText,
  report: Report,
): MarkdownSource {
  const pointAt = (offset: number): Point => ({ source, offset: substituted.sourceOffset(offset) })
  const raw = (node: Nodes) =>
    substituted.markdown.slice(startOf(node), node.position?.end.offset ?? 0)
  return {
    ...substituted,
    ...nesting(source, report),
    source,
    report,
    pointAt,
    raw,
    pointOf: (node) => pointAt(startOf(node)),
    tagPoint: (node) => pointAt(startOf(node) + Math.max(raw(node).search(TAG), 0)),
  }
}

/** Elements that a source can have empty. */
const STANDS_EMPTY = /^[1-6qic]/

/** Empty text, which says that what is empty in the source is meant to stand. */
export function standing(at: Point): TextPiece {
  return { type: 'text', value: '', at }
}

/** An element; one that is empty in the source stands. */
export function element(open: Op, at: Point, children: ElementPiece['children']): ElementPiece {
  const stands = children.length === 0 && STANDS_EMPTY.test(open)
  return { type: 'element', open, children: stands ? [standing(at)] : children, at }
}
