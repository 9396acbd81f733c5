/** Owns what Markdown's blocks become. */
import type { Html, List, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'
import { codePieces } from './code-pieces.ts'
import type { Definitions } from './definitions.ts'
import { inlinePieces } from './inline-pieces.ts'
import { type MarkdownSource, element } from './markdown-source.ts'
import type { Sibling } from './nest.ts'
import type { Piece } from './piece.ts'
import { refuseHtml } from './refuse-html.ts'
import { refuseIndented } from './refuse-indented.ts'
import { refuseSplitMarkup } from './refuse-split-markup.ts'
import { TAG, TAG_LINE } from './substitute.ts'
import { tablePiece } from './table-piece.ts'
import { tagSiblings } from './tag-siblings.ts'
import type { Tag } from './tag.ts'

/** The tag that is all there is in a paragraph. */
function onlyTag({ children }: Paragraph, from: MarkdownSource): Tag | null {
  const [text] = children
  const value = children.length === 1 && text?.type === 'text' ? text.value.trim() : ''
  return value.length === 1 && TAG.test(value) ? from.tagOf(value) : null
}

/** What a parent's blocks become, nested within it. */
export function blockPieces(
  parent: Parents,
  where: string,
  from: MarkdownSource,
  definitions: Definitions,
): Piece[] {
  const inline = (nodes: readonly PhrasingContent[], within: string) =>
    inlinePieces(nodes, within, from, definitions)
  const inner = (node: Parents, within: string) => blockPieces(node, within, from, definitions)

  const paragraph = (node: Paragraph): Sibling[] => {
    const only = onlyTag(node, from)
    if (only?.kind === 'partial' || only?.kind === 'space') {
      const isBlock = only.kind === 'partial' || only.lines
      if (isBlock) return tagSiblings(only, 'block', from)
    }
    if (/^\[\^[^\]\s]+\]:/.test(from.raw(node))) {
      from.report(
        'footnote',
        from.pointOf(node),
        'Documents have no footnotes.',
        'Say it in the text.',
      )
    }
    const open = only?.kind === 'value' ? 'a' : 'p'
    return [element(open, from.pointOf(node), inline(node.children, 'a paragraph'))]
  }

  const list = (node: List): Piece => {
    const [first] = node.children
    const marker = first ? (/[-*+]|[.)]/.exec(from.raw(first))?.[0] ?? '') : ''
    const spread = node.spread ? 1 : 0
    const items = node.children.map((item) =>
      element(`i${item.spread ? 1 : 0}`, from.pointOf(item), inner(item, 'a list item')),
    )
    const open = node.ordered ? `o${spread}${node.start ?? 1}${marker}` : `u${spread}${marker}`
    return element(open, from.pointOf(node), items)
  }

  const html = (node: Html, index: number): Sibling[] => {
    const tags = TAG_LINE.exec(node.value)?.[1]
    if (tags === undefined) {
      refuseHtml(node, from)
      return []
    }
    refuseIndented(node, index, parent, from)
    return [...tags].flatMap((c) => tagSiblings(from.tagOf(c), 'block', from))
  }

  const block = (node: RootContent, index: number): Sibling[] => {
    const at = from.pointOf(node)
    switch (node.type) {
      case 'paragraph':
        return paragraph(node)
      case 'heading':
        return [element(String(node.depth), at, inline(node.children, 'a heading'))]
      case 'thematicBreak':
        return [{ type: 'event', op: 'r' }]
      case 'blockquote':
        return [element('q', at, inner(node, 'a block quotation'))]
      case 'list':
        return [list(node)]
      case 'code':
        return codePieces(node, from)
      case 'table':
        return [tablePiece(node, from, definitions)]
      case 'definition':
        return []
      case 'html':
        return html(node, index)
      default:
        refuseHtml(node, from)
        return []
    }
  }

  const children = parent.children as RootContent[]
  refuseSplitMarkup(children, from.markdown, from.pointAt, from.report)
  return from.nest(children.flatMap(block), where)
}
