/** Knows the answers of a page: list items that are nothing but a link to a step. */
import type { Link, ListItem } from '../document/node.ts'

/** @returns the link, or null where the item is anything else */
export function stepLink({ children: [block, more] }: ListItem): Link | null {
  if (block?.type !== 'paragraph' || more) return null
  const [link, rest] = block.children
  return link?.type === 'link' && !rest && link.url.startsWith('#') ? link : null
}
