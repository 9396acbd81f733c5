/** Owns what a code block becomes: its lines, without those that hold only tags. */
import type { Code } from 'mdast'
import { type MarkdownSource, element } from './markdown-source.ts'
import type { Sibling } from './nest.ts'
import type { Piece } from './piece.ts'
import type { Point } from './source-text.ts'
import { TAG, TAG_LINE } from './substitute.ts'
import { tagSiblings, textSiblings } from './tag-siblings.ts'

/** Where each line of a code block begins, after its indentation and the marks of what it stands in. */
function linePoints(node: Code, lines: readonly string[], from: MarkdownSource): Point[] {
  const raw = from.raw(node)
  const written = raw.split('\n')
  const first = /^[`~]/.test(raw) ? 1 : 0
  let start = node.position?.start.offset ?? 0
  const starts = written.map((line) => {
    start += line.length + 1
    return start - line.length - 1
  })
  return lines.map((line, index) => {
    const text = written[index + first] ?? ''
    return from.pointAt((starts[index + first] ?? 0) + Math.max(text.length - line.length, 0))
  })
}

function codeSiblings(node: Code, from: MarkdownSource): Sibling[] {
  const lines = node.value.split('\n')
  const points = linePoints(node, lines, from)
  const isTags = (line = '') => TAG_LINE.test(line)
  // A newline belongs to its line; where tags end the block, to the next, so that none is left at the end.
  const before = !isTags(lines[0]) && isTags(lines.at(-1))
  return lines.flatMap((line, index) => {
    const alone = TAG_LINE.exec(line)
    if (alone) {
      return [...(alone[1] as string)].flatMap((c) => tagSiblings(from.tagOf(c), 'code', from))
    }
    // After what looks like a quotation mark or a list marker, the tags alone are in disguise.
    const bare = line.replace(/<!--([\uE000-\uF8FF]+)-->/g, (comment, tags: string) =>
      from.isAlone(from.tagOf(tags.charAt(0))) ? tags : comment,
    )
    const text = before
      ? (index > 0 ? '\n' : '') + bare
      : bare + (index < lines.length - 1 ? '\n' : '')
    return textSiblings(text, points[index] as Point, 'code', from)
  })
}

/** What a code block becomes; nothing where its info string is refused. */
export function codePieces(node: Code, from: MarkdownSource): Piece[] {
  const info = [node.lang, node.meta].filter(Boolean).join(' ')
  if (TAG.test(info)) {
    from.report(
      'tag-in-fence-info',
      from.tagPoint(node),
      'A tag in the first line of a code block.',
      'Name the language in plain text.',
    )
    return []
  }
  return [
    element(`c${info}`, from.pointOf(node), from.nest(codeSiblings(node, from), 'a code block')),
  ]
}
