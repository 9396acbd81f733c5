/** Owns which tag lines stand between the rows of a table: those whose block begins and ends there. */
import type { Root, RootContent } from 'mdast'
import { type Tag, isBlockTag } from './tag.ts'

function tableEnds(node: Root | RootContent, ends: number[]): number[] {
  if (node.type === 'table' && node.position) ends.push(node.position.end.line)
  else if ('children' in node)
    for (const child of node.children) tableEnds(child as RootContent, ends)
  return ends
}

/**
 * Finds the tag lines that belong between rows. A tag line ends a table for the Markdown parser, so the rows that
 * follow are found from the lines: a table goes on to the next empty line.
 *
 * @param tree the template parsed with every tag line as a comment
 * @param markdown its text
 * @param lines the tags of each line that holds nothing else
 */
export function tableRows(
  tree: Root,
  markdown: string,
  lines: readonly (Tag[] | null)[],
): Set<Tag> {
  const rows = new Set<Tag>()
  const texts = markdown.split('\n')
  for (const end of tableEnds(tree, [])) {
    // Lines count from 1, so the line after the table has its number as index.
    let stop = end
    while (stop < texts.length && !/^[\s>]*$/.test(texts[stop] as string)) stop++
    const region = lines.slice(end, stop)
    const held = region.flatMap((tags) => tags ?? [])
    const closed = new Set(
      held.flatMap((tag) =>
        tag.kind === 'close' &&
        held.some((open) => open.kind === 'open' && open.block === tag.block)
          ? [tag.block]
          : [],
      ),
    )
    for (const tags of region) {
      if (!tags) continue
      if (!tags.every((tag) => isBlockTag(tag) && closed.has(tag.block))) break
      for (const tag of tags) rows.add(tag)
    }
  }
  return rows
}
