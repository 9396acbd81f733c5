/** Owns what Markdown's inline nodes become. */
import type { Nodes, PhrasingContent } from 'mdast'
import { safeUrl } from '../../document/safe-url.ts'
import { type Definitions, type Target, targetOf } from './definitions.ts'
import { type MarkdownSource, element, standing } from './markdown-source.ts'
import type { Sibling } from './nest.ts'
import type { Piece } from './piece.ts'
import { refuseHtml } from './refuse-html.ts'
import { TAG, TAG_LINE } from './substitute.ts'
import { textSiblings } from './tag-siblings.ts'

/** A value's address is judged when the document is made; one that is written out can be judged now. */
function judge(
  url: string,
  node: Nodes,
  attribute: 'href' | 'src',
  { report, pointOf }: MarkdownSource,
) {
  if (TAG.test(url) || safeUrl(url, attribute)) return
  report(
    'unsafe-url',
    pointOf(node),
    `${url ? `The address "${url}" is not of a kind that documents link to` : 'The address is empty'}, so only the text is printed.`,
    'Write an address that begins with https:, http:, mailto: or tel:.',
    'warning',
  )
}

function targeted({ url, title }: Target, label: Piece[]): Piece[] {
  return [...url, { type: 'event', op: 'k' }, ...title, { type: 'event', op: 'j' }, ...label]
}

/** What inline nodes become, nested within their parent. */
export function inlinePieces(
  nodes: readonly PhrasingContent[],
  where: string,
  from: MarkdownSource,
  definitions: Definitions,
): Piece[] {
  const inCell = where === 'a table cell'
  const siblings = (node: PhrasingContent): Sibling[] => {
    const at = from.pointOf(node)
    const inner = (parent: { children: PhrasingContent[] }, within: string) =>
      from.nest(parent.children.flatMap(siblings), within)
    const link = (target: Target, parent: { children: PhrasingContent[] }) => {
      const label = parent.children.length ? inner(parent, 'a link') : [standing(at)]
      return [element('l', at, targeted(target, label))]
    }
    const image = (target: Target, alt: string | null | undefined) => {
      const text = from.nest(textSiblings(alt ?? '', at, 'attribute', from), 'an image’s text')
      return [element('m', at, targeted(target, text))]
    }
    switch (node.type) {
      case 'text':
        return textSiblings(node.value, at, 'text', from)
      case 'emphasis':
        return [element('*', at, inner(node, 'emphasis'))]
      case 'strong':
        return [element('!', at, inner(node, 'strong emphasis'))]
      case 'delete':
        return [element('~', at, inner(node, 'strikethrough'))]
      case 'break':
        return [{ type: 'event', op: 'b' }]
      case 'inlineCode':
        if (inCell && TAG.test(node.value)) {
          from.report(
            'tag-in-table-code',
            from.tagPoint(node),
            'A tag in a code span of a table cell: a bar in its value would end the cell.',
            'Take the code span away, or the table.',
          )
          return []
        }
        return [
          element('`', at, from.nest(textSiblings(node.value, at, 'code', from), 'a code span')),
        ]
      case 'link':
        if (from.raw(node).startsWith('<') && TAG.test(from.raw(node))) {
          from.report(
            'tag-in-autolink',
            from.tagPoint(node),
            'A tag within an autolink.',
            'Write [text]({{url}}).',
          )
          return []
        }
        judge(node.url, node, 'href', from)
        return link(targetOf(node, from), node)
      case 'image':
        judge(node.url, node, 'src', from)
        return image(targetOf(node, from), node.alt)
      case 'linkReference':
      case 'imageReference': {
        const found = definitions.find(node.identifier)
        if (!found) return []
        judge(found.definition.url, node, node.type === 'linkReference' ? 'href' : 'src', from)
        return node.type === 'linkReference'
          ? link(found.target, node)
          : image(found.target, node.alt)
      }
      case 'html':
        if (TAG_LINE.test(node.value)) {
          from.report(
            'tag-in-paragraph',
            from.tagPoint(node),
            'This tag stands on a line of its own but is indented into the paragraph above.',
            'Indent it like the paragraph, or write it within the text.',
          )
        } else refuseHtml(node, from)
        return []
      default:
        refuseHtml(node, from)
        return []
    }
  }
  return from.nest(nodes.flatMap(siblings), where)
}
