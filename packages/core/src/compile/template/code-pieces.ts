/** Owns what a code block becomes: its lines, without those that hold only tags. */
import type { Code } from 'mdast'
import { type CodeLine, type Newlines, newlinesOf, separator } from './code-lines.ts'
import { type MarkdownSource, element } from './markdown-source.ts'
import type { Sibling } from './nest.ts'
import type { Piece } from './piece.ts'
import type { Point } from './source-text.ts'
import { TAG, TAG_LINE } from './substitute.ts'
import { tagSiblings, textSiblings } from './tag-siblings.ts'
import { isBlockTag } from './tag.ts'

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

/** Where newlines go in a block that is too entangled to tell: at their lines, or where tags end it, at the next. */
function newlinesAsWritten(lines: readonly CodeLine[]): Newlines {
  const before = !lines[0]?.isAlone && lines.at(-1)?.isAlone
  const ends = lines.map((_, index) =>
    before ? (index > 0 ? 'before' : 'none') : index < lines.length - 1 ? 'after' : 'none',
  )
  return { ends, separated: new Set() }
}

function codeSiblings(node: Code, from: MarkdownSource): Sibling[] {
  const points = linePoints(node, node.value.split('\n'), from)
  const lines = node.value.split('\n').map((line) => {
    const alone = TAG_LINE.exec(line)?.[1]
    // After what looks like a quotation mark or a list marker, the tags alone are in disguise.
    const text = line.replace(/<!--([\uE000-\uF8FF]+)-->/g, (comment, tags: string) =>
      from.isAlone(from.tagOf(tags.charAt(0))) ? tags : comment,
    )
    const tags = [...(alone ?? text)].filter((c) => TAG.test(c)).map((c) => from.tagOf(c))
    return { text, tags, isAlone: alone !== undefined }
  })
  const { ends, separated } = newlinesOf(lines) ?? newlinesAsWritten(lines)
  return lines.flatMap(({ text, tags, isAlone }, index) => {
    if (isAlone) {
      return tags.flatMap((tag) => {
        const at = { source: from.source, offset: tag.start }
        const after = separated.has(tag) && isBlockTag(tag) ? [separator(tag, at)] : []
        return [...tagSiblings(tag, 'code', from), ...after]
      })
    }
    const [before, after] = [ends[index] === 'before', ends[index] === 'after']
    const line = `${before ? '\n' : ''}${text}${after ? '\n' : ''}`
    return textSiblings(line, points[index] as Point, 'code', from)
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
