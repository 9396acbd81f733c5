/** Owns how words from the core come onto the page: as elements made one by one, so that no value becomes markup. */
import type { HastContent, HastRoot } from '@cuecard/core'
import { type ComponentChildren, h } from 'preact'

function made(node: HastContent): ComponentChildren {
  if (node.type === 'text') return node.value
  const { tagName, properties, children } = node
  const { className, href, ...others } = properties
  // What points to a step of the page has nothing to point to here.
  const isLost = tagName === 'a' && String(href).startsWith('#')
  return h(
    isLost ? 'span' : tagName,
    {
      ...others,
      ...(className && { class: className.join(' ') }),
      ...(href !== undefined && !isLost && { href }),
    },
    children.map(made),
  )
}

/** Paragraphs, lists and whatever else there is. */
export const Blocks = ({ tree }: { tree: HastRoot }) => <>{tree.children.map(made)}</>

/** The same where only a line has room: without what makes a paragraph of it. */
export function Line({ tree }: { tree: HastRoot }) {
  const blocks = tree.children.filter((node) => node.type === 'element')
  return (
    <>
      {blocks.map((block, at) => (
        <>
          {at > 0 && <br />}
          {block.tagName === 'p' ? block.children.map(made) : made(block)}
        </>
      ))}
    </>
  )
}
