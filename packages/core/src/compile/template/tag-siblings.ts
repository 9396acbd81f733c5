/** Owns what a tag in disguise becomes where it stands, and where it must not stand. */
import type { MarkdownSource } from './markdown-source.ts'
import type { Sibling } from './nest.ts'
import type { Piece } from './piece.ts'
import type { Point } from './source-text.ts'
import { TAG } from './substitute.ts'
import type { SpaceTag, Tag } from './tag.ts'
import { writingSpace } from './writing-space.ts'

/** Where a tag stands: among blocks, in a run of text, in an address or title, in code. */
export type Context = 'block' | 'text' | 'attribute' | 'code'

function space(tag: SpaceTag, { source, report }: MarkdownSource): Piece[] {
  const op = writingSpace(tag, source, report)
  return op === null ? [] : [{ type: 'event', op }]
}

/** What one tag becomes. */
export function tagSiblings(tag: Tag, context: Context, from: MarkdownSource): Sibling[] {
  const at = { source: from.source, offset: tag.start }
  const isText = context === 'block' || context === 'text'
  switch (tag.kind) {
    case 'value':
      return [{ type: 'value', node: tag.node, at }]
    case 'open':
    case 'else':
    case 'close':
      return [tag]
    case 'comment':
      return []
    case 'partial': {
      const position = context === 'block' ? 'block' : 'inline'
      if (isText) return [{ type: 'partial', node: tag.node, position, at }]
      break
    }
    case 'space':
      if (isText && (context === 'block' || !tag.lines)) return space(tag, from)
  }
  const [what, where] = [
    tag.kind === 'partial' ? 'partial' : 'blank',
    context === 'code' ? 'code' : 'an address, a title or an image’s text',
  ]
  if (tag.kind === 'space' && tag.lines) {
    from.report(
      'tag-misplaced',
      at,
      '{{writing-space}} stands for whole lines, so it cannot stand within one.',
      'Put it on a line of its own, or write {{blank}}.',
    )
  } else
    from.report('tag-misplaced', at, `A ${what} cannot stand in ${where}.`, 'Put it in the text.')
  return []
}

/** Text with its tags; what follows a tag is located at the tag's end. */
export function textSiblings(
  value: string,
  start: Point,
  context: Context,
  from: MarkdownSource,
): Sibling[] {
  const siblings: Sibling[] = []
  let at = start
  for (const part of value.split(/([\uE000-\uF8FF])/)) {
    if (part === '') continue
    if (TAG.test(part)) {
      const tag = from.tagOf(part)
      siblings.push(...tagSiblings(tag, context, from))
      at = { source: from.source, offset: tag.end }
    } else siblings.push({ type: 'text', value: part, at })
  }
  return siblings
}
