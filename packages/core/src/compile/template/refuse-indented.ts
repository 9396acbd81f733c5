/** Owns the list, or part of an item, that only looks as if it belonged to the item above a tag. */
import type { Html, Parents } from 'mdast'
import type { MarkdownSource } from './markdown-source.ts'

/**
 * Reports what follows a tag line and is indented further: the tag has ended the list above, so that an indented
 * list would silently begin a new one.
 *
 * @param tag a tag line, by its place among the parent's children
 */
export function refuseIndented(
  tag: Html,
  index: number,
  parent: Parents,
  from: MarkdownSource,
): void {
  const next = parent.children[index + 1]
  if (!next?.position || !tag.position || next.type === 'html') return
  if (next.position.start.line !== tag.position.end.line + 1) return
  const before = parent.children.slice(0, index).findLast((sibling) => sibling.type !== 'html')
  if (before?.type !== 'list' && next.type !== 'list') return
  const indent = tag.position.start.column + (/^\s*/.exec(from.raw(tag))?.[0].length ?? 0)
  const column = next.position.start.column + (next.type === 'code' ? 4 : 0)
  if (column <= indent) return
  from.report(
    'indented-under-tag',
    from.pointOf(next),
    'This is indented under a tag that is not, so it would not belong to the list item above.',
    'Indent the tag like what it wraps.',
  )
}
