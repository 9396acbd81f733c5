/** Owns the way from Markdown's tree to pieces: each node becomes events, each disguised tag what it stands for. */
import type { Nodes, Root } from 'mdast'
import { blockPieces } from './block-pieces.ts'
import { definitionsOf } from './definitions.ts'
import { type MarkdownSource, markdownSource } from './markdown-source.ts'
import type { Piece } from './piece.ts'
import type { SourceText } from './source-text.ts'
import type { Substituted } from './substitute.ts'
import type { Report } from './template-finding.ts'

function isCode(node: Nodes, offset: number): boolean {
  const { start, end } = node.position ?? {}
  if ((start?.offset ?? 0) > offset || (end?.offset ?? 0) <= offset) return false
  if (node.type === 'code' || node.type === 'inlineCode') return true
  return 'children' in node && node.children.some((child) => isCode(child, offset))
}

/** With its value in place, `<{{url}}>` would be a link; as a template it is text. */
function refuseAngles(tree: Root, { markdown, tagOf, pointAt, report }: MarkdownSource): void {
  for (const { index } of markdown.matchAll(/(?<!\\)<[\uE000-\uF8FF][^\s<>]*>/g)) {
    if (tagOf(markdown.charAt(index + 1)).kind !== 'value' || isCode(tree, index)) continue
    report(
      'tag-in-autolink',
      pointAt(index + 1),
      'A tag within an autolink.',
      'Write [text]({{url}}).',
    )
  }
}

/**
 * Turns a parsed template into pieces.
 *
 * @param tree Markdown's tree of the disguised template
 * @returns null where its blocks cannot be nested. Whatever is refused is reported, and left out of the pieces, so
 *   that what is wrong elsewhere can be found as well
 */
export function toPieces(
  tree: Root,
  substituted: Substituted,
  source: SourceText,
  report: Report,
): Piece[] | null {
  const from = markdownSource(substituted, source, report)
  const definitions = definitionsOf(tree, from)
  const pieces = blockPieces(tree, 'the document', from, definitions)
  definitions.reportUnused()
  refuseAngles(tree, from)
  return from.reportCrossings() ? null : pieces
}
