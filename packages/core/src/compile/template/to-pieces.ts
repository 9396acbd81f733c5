/** Owns the way from Markdown's tree to pieces: each node becomes events, each disguised tag what it stands for. */
import type {
  Definition,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast'
import type { Op } from '../../document/op.ts'
import { safeUrl } from '../../document/safe-url.ts'
import { type Sibling, nesting } from './nest.ts'
import type { ElementPiece, Piece } from './piece.ts'
import { refuseSplitMarkup } from './refuse-split-markup.ts'
import type { Point, SourceText } from './source-text.ts'
import { type Substituted, TAG, TAG_LINE } from './substitute.ts'
import { type SpaceTag, type Tag, isBlockTag } from './tag.ts'
import type { Report } from './template-finding.ts'
import { writingSpace } from './writing-space.ts'

/** Where text stands decides which tags may stand in it. */
type Context = 'text' | 'attribute' | 'code'

const HTML_HINT = 'Write Markdown; for a note to yourself, {{! a comment }}.'

/** Elements that a source can have empty. */
const STANDS_EMPTY = /^[1-6qic]/

const shown = (text: string) => text.replace(/[\uE000-\uF8FF]+/g, '…')

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
  const { markdown, tagOf, isAlone, sourceOffset } = substituted
  const { nest, reportCrossings } = nesting(source, report)
  const definitions = new Map<string, Definition>()
  const used = new Set<Definition>()
  const resolved = new Map<Definition, { url: Piece[]; title: Piece[] }>()

  const pointAt = (offset: number): Point => ({ source, offset: sourceOffset(offset) })
  const pointOf = (node: Nodes): Point => pointAt(node.position?.start.offset ?? 0)
  const raw = (node: Nodes) =>
    markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  /** The first tag in a node's source, or the node itself. */
  const tagPoint = (node: Nodes): Point => {
    const start = node.position?.start.offset ?? 0
    const inside = raw(node).search(TAG)
    return pointAt(start + Math.max(inside, 0))
  }
  const element = (open: Op, node: Nodes, children: Piece[]): ElementPiece => ({
    type: 'element',
    open,
    children: children.length || !STANDS_EMPTY.test(open) ? children : stands(node),
    at: pointOf(node),
  })
  /** Empty text says that what is empty in the source is meant to stand. */
  const stands = (node: Nodes): Piece[] => [{ type: 'text', value: '', at: pointOf(node) }]

  const space = (tag: SpaceTag): Piece[] => {
    const op = writingSpace(tag, source, report)
    return op === null ? [] : [{ type: 'event', op }]
  }

  const tagSibling = (tag: Tag, context: Context): Sibling[] => {
    const at = { source, offset: tag.start }
    switch (tag.kind) {
      case 'value':
        return [{ type: 'value', node: tag.node, at }]
      case 'open':
      case 'else':
      case 'close':
        return [tag]
      case 'comment':
        return []
      case 'partial':
        if (context === 'text') return [{ type: 'partial', node: tag.node, position: 'inline', at }]
        break
      case 'space':
        if (context === 'text' && !tag.lines) return space(tag)
    }
    report(
      'tag-misplaced',
      at,
      tag.kind === 'space' && tag.lines
        ? '{{writing-space}} stands for whole lines, so it cannot stand within one.'
        : `A ${tag.kind === 'partial' ? 'partial' : 'blank'} cannot stand in ${context === 'code' ? 'code' : 'an address, a title or an image’s text'}.`,
      tag.kind === 'space' && tag.lines
        ? 'Put it on a line of its own, or write {{blank}}.'
        : 'Put it in the text.',
    )
    return []
  }

  /** Text with its tags; what follows a tag is located at the tag's end. */
  const siblingsOf = (value: string, start: Point, context: Context): Sibling[] => {
    const siblings: Sibling[] = []
    let at = start
    for (const part of value.split(/([\uE000-\uF8FF])/)) {
      if (part === '') continue
      if (TAG.test(part)) {
        const tag = tagOf(part)
        siblings.push(...tagSibling(tag, context))
        at = { source, offset: tag.end }
      } else siblings.push({ type: 'text', value: part, at })
    }
    return siblings
  }

  const attribute = (value: string | null | undefined, node: Nodes, where: string): Piece[] =>
    value ? nest(siblingsOf(value, pointOf(node), 'attribute'), where) : []

  const definitionPieces = (definition: Definition) => {
    used.add(definition)
    const known = resolved.get(definition)
    if (known) return known
    const pieces = {
      url: attribute(definition.url, definition, 'a link’s address'),
      title: attribute(definition.title, definition, 'a link’s title'),
    }
    resolved.set(definition, pieces)
    return pieces
  }

  /** A value's address is judged when the document is made; one that is written out can be judged now. */
  const judge = (url: string, node: Nodes, attribute: 'href' | 'src') => {
    if (TAG.test(url) || safeUrl(url, attribute)) return
    const shownUrl = url
      ? `The address "${url}" is not of a kind that documents link to`
      : 'The address is empty'
    report(
      'unsafe-url',
      pointOf(node),
      `${shownUrl}, so only the text is printed.`,
      'Write an address that begins with https:, http:, mailto: or tel:.',
      'warning',
    )
  }

  const linkPieces = (url: Piece[], title: Piece[], label: Piece[]): Piece[] => [
    ...url,
    { type: 'event', op: 'k' },
    ...title,
    { type: 'event', op: 'j' },
    ...label,
  ]

  const inline = (node: PhrasingContent, inCell: boolean): Sibling[] => {
    const inner = (parent: { children: PhrasingContent[] }, where: string) =>
      nest(
        parent.children.flatMap((child) => inline(child, inCell)),
        where,
      )
    const label = (link: Nodes & { children: PhrasingContent[] }) =>
      link.children.length ? inner(link, 'a link') : stands(link)
    switch (node.type) {
      case 'text':
        return siblingsOf(node.value, pointOf(node), 'text')
      case 'emphasis':
        return [element('*', node, inner(node, 'emphasis'))]
      case 'strong':
        return [element('!', node, inner(node, 'strong emphasis'))]
      case 'delete':
        return [element('~', node, inner(node, 'strikethrough'))]
      case 'break':
        return [{ type: 'event', op: 'b' }]
      case 'inlineCode':
        if (inCell && TAG.test(node.value)) {
          report(
            'tag-in-table-code',
            tagPoint(node),
            'A tag in a code span of a table cell: a bar in its value would end the cell.',
            'Take the code span away, or the table.',
          )
          return []
        }
        return [
          element('`', node, nest(siblingsOf(node.value, pointOf(node), 'code'), 'a code span')),
        ]
      case 'link': {
        if (raw(node).startsWith('<') && TAG.test(raw(node))) {
          report(
            'tag-in-autolink',
            tagPoint(node),
            'A tag within an autolink.',
            'Write [text]({{url}}).',
          )
          return []
        }
        judge(node.url, node, 'href')
        const url = attribute(node.url, node, 'a link’s address')
        const title = attribute(node.title, node, 'a link’s title')
        return [element('l', node, linkPieces(url, title, label(node)))]
      }
      case 'image': {
        judge(node.url, node, 'src')
        const url = attribute(node.url, node, 'an image’s address')
        const title = attribute(node.title, node, 'an image’s title')
        return [
          element('m', node, linkPieces(url, title, attribute(node.alt, node, 'an image’s text'))),
        ]
      }
      case 'linkReference':
      case 'imageReference': {
        const definition = definitions.get(node.identifier)
        if (!definition) return []
        judge(definition.url, node, node.type === 'linkReference' ? 'href' : 'src')
        const { url, title } = definitionPieces(definition)
        return node.type === 'linkReference'
          ? [element('l', node, linkPieces(url, title, label(node)))]
          : [
              element(
                'm',
                node,
                linkPieces(url, title, attribute(node.alt, node, 'an image’s text')),
              ),
            ]
      }
      case 'html':
        if (TAG_LINE.test(node.value)) {
          report(
            'tag-in-paragraph',
            tagPoint(node),
            'This tag stands on a line of its own but is indented into the paragraph above.',
            'Indent it like the paragraph, or write it within the text.',
          )
        } else
          report('raw-html', pointOf(node), `HTML is not allowed: ${shown(node.value)}`, HTML_HINT)
        return []
      default:
        report(
          'raw-html',
          pointOf(node),
          `There is no element for this Markdown (${node.type}).`,
          HTML_HINT,
        )
        return []
    }
  }

  const paragraph = (node: Paragraph): Piece[] => {
    const only =
      node.children.length === 1 && node.children[0]?.type === 'text'
        ? node.children[0].value.trim()
        : ''
    const tag = only.length === 1 && TAG.test(only) ? tagOf(only) : null
    const at = pointOf(node)
    if (tag?.kind === 'partial')
      return [
        { type: 'partial', node: tag.node, position: 'block', at: { source, offset: tag.start } },
      ]
    if (tag?.kind === 'space' && tag.lines) return space(tag)
    if (tag?.kind === 'comment') return []
    if (/^\[\^[^\]\s]+\]:/.test(raw(node))) {
      report('footnote', at, 'Documents have no footnotes.', 'Say it in the text.')
    }
    const children = nest(
      node.children.flatMap((child) => inline(child, false)),
      'a paragraph',
    )
    return [element(tag?.kind === 'value' ? 'a' : 'p', node, children)]
  }

  /** A line of tags leaves no line behind; after what looks like a quotation or a list, just the tags. */
  const codeSiblings = (value: string, start: Point): Sibling[] => {
    const lines = value.split('\n')
    return lines.flatMap((line, index) => {
      const alone = TAG_LINE.exec(line)
      if (alone) return [...(alone[1] as string)].flatMap((c) => tagSibling(tagOf(c), 'code'))
      const bare = line.replace(/<!--([\uE000-\uF8FF]+)-->/g, (comment, tags: string) =>
        isAlone(tagOf(tags.charAt(0))) ? tags : comment,
      )
      return siblingsOf(index < lines.length - 1 ? `${bare}\n` : bare, start, 'code')
    })
  }

  const table = (node: Table): Piece => {
    const align = node.align ?? []
    const letters = align.map((side) => (side === null ? '-' : side.charAt(0))).join('')
    const rows = node.children.flatMap((row): Sibling[] => {
      const cell = row.children[0]
      const text =
        row.children.length === 1 && cell?.children.length === 1 ? cell.children[0] : undefined
      if (text?.type === 'text' && /^[\uE000-\uF8FF]+$/.test(text.value)) {
        const tags = [...text.value].map(tagOf)
        const blockTags = tags.filter(isBlockTag)
        if (blockTags.length === tags.length) return blockTags
      }
      const extra = row.children[align.length]
      if (extra) {
        report(
          'table-extra-cell',
          pointOf(extra),
          'This row has more cells than the table has columns.',
          'Add a column to the head, or take the cell away.',
        )
      }
      const cells = align.map((_, index): Piece => {
        const found = row.children[index]
        if (!found) return { type: 'element', open: 'd', children: [], at: pointOf(row) }
        return element(
          'd',
          found,
          nest(
            found.children.flatMap((child) => inline(child, true)),
            'a table cell',
          ),
        )
      })
      return [element('w', row, cells)]
    })
    const children = nest(rows, 'a table')
    return element(
      `t${letters}`,
      node,
      children.length > 1 ? children : [...children, ...stands(node)],
    )
  }

  const block = (node: RootContent, index: number, parent: Parents): Sibling[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraph(node)
      case 'heading':
        return [
          element(
            String(node.depth),
            node,
            nest(
              node.children.flatMap((child) => inline(child, false)),
              'a heading',
            ),
          ),
        ]
      case 'thematicBreak':
        return [{ type: 'event', op: 'r' }]
      case 'blockquote':
        return [element('q', node, blocks(node, 'a block quotation'))]
      case 'list': {
        const first = node.children[0]
        const bullet = first ? (/[-*+]|[.)]/.exec(raw(first))?.[0] ?? '') : ''
        const spread = node.spread ? 1 : 0
        const items = node.children.map((item) =>
          element(`i${item.spread ? 1 : 0}`, item, blocks(item, 'a list item')),
        )
        return [
          element(
            node.ordered ? `o${spread}${node.start ?? 1}${bullet}` : `u${spread}${bullet}`,
            node,
            items,
          ),
        ]
      }
      case 'code': {
        const info = [node.lang, node.meta].filter(Boolean).join(' ')
        if (TAG.test(info)) {
          report(
            'tag-in-fence-info',
            tagPoint(node),
            'A tag in the first line of a code block.',
            'Name the language in plain text.',
          )
          return []
        }
        const first = (node.position?.start.offset ?? 0) + raw(node).indexOf('\n') + 1
        const start = /^[`~]/.test(raw(node)) ? pointAt(first) : pointOf(node)
        return [element(`c${info}`, node, nest(codeSiblings(node.value, start), 'a code block'))]
      }
      case 'table':
        return [table(node)]
      case 'definition':
        return []
      case 'html': {
        const alone = TAG_LINE.exec(node.value)
        if (!alone) {
          report(
            'raw-html',
            pointOf(node),
            `HTML is not allowed: ${shown(node.value.split('\n')[0] ?? '')}`,
            HTML_HINT,
          )
          return []
        }
        refuseIndented(node, index, parent)
        return [...(alone[1] as string)].flatMap((c): Sibling[] => {
          const tag = tagOf(c)
          if (tag.kind === 'space') return space(tag)
          if (tag.kind !== 'partial') return tagSibling(tag, 'text')
          return [
            {
              type: 'partial',
              node: tag.node,
              position: 'block',
              at: { source, offset: tag.start },
            },
          ]
        })
      }
      default:
        return inline(node as PhrasingContent, false)
    }
  }

  /** After a tag at the margin, an indented list is no longer part of the item above, though it looks so. */
  const refuseIndented = (tag: Nodes, index: number, parent: Parents) => {
    const next = parent.children[index + 1]
    if (!next?.position || !tag.position || next.type === 'html') return
    if (next.position.start.line !== tag.position.end.line + 1) return
    const indent = tag.position.start.column + (/^\s*/.exec(raw(tag))?.[0].length ?? 0)
    const before = parent.children.slice(0, index).findLast((sibling) => sibling.type !== 'html')
    const follows = before?.type === 'list' || next.type === 'list'
    const column = next.position.start.column + (next.type === 'code' ? 4 : 0)
    if (!follows || column <= indent) return
    report(
      'indented-under-tag',
      pointOf(next),
      'This is indented under a tag that is not, so it would not belong to the list item above.',
      'Indent the tag like what it wraps.',
    )
  }

  const blocks = (parent: Parents, where: string): Piece[] => {
    const children = parent.children as RootContent[]
    refuseSplitMarkup(children, markdown, pointAt, report)
    return nest(
      children.flatMap((child, index) => block(child, index, parent)),
      where,
    )
  }

  const define = (node: Nodes) => {
    if (node.type === 'definition') {
      if (node.label?.startsWith('^')) {
        report('footnote', pointOf(node), 'Documents have no footnotes.', 'Say it in the text.')
      } else if (TAG.test(node.label ?? '')) {
        report(
          'tag-in-reference-label',
          tagPoint(node),
          'A tag in the label of a link definition.',
          'Name the link in plain text: [label]: {{url}}.',
        )
      } else if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
      else if (TAG.test(raw(node))) unused(node)
    } else if ('children' in node) node.children.forEach(define)
  }
  const unused = (node: Definition) =>
    report(
      'tag-in-unused-definition',
      tagPoint(node),
      'A tag in a link definition that nothing refers to.',
      'Refer to it, or take it away.',
    )

  define(tree)
  const pieces = blocks(tree, 'the document')
  for (const definition of definitions.values()) {
    if (!used.has(definition) && TAG.test(raw(definition))) unused(definition)
  }
  for (const { index } of markdown.matchAll(/(?<!\\)<[\uE000-\uF8FF][^\s<>]*>/g)) {
    if (tagOf(markdown.charAt(index + 1)).kind === 'value' && !isCode(tree, index)) {
      report(
        'tag-in-autolink',
        pointAt(index + 1),
        'A tag within an autolink.',
        'Write [text]({{url}}).',
      )
    }
  }
  return reportCrossings() ? null : pieces
}

function isCode(node: Nodes, offset: number): boolean {
  const { start, end } = node.position ?? {}
  if ((start?.offset ?? 0) > offset || (end?.offset ?? 0) <= offset) return false
  if (node.type === 'code' || node.type === 'inlineCode') return true
  return 'children' in node && node.children.some((child) => isCode(child, offset))
}
