/** Owns how words from the core come onto the page: as elements made one by one, so that no value becomes markup. */
import type { HastContent, HastRoot } from '@cuecard/core'
import { type ComponentChildren, h } from 'preact'

/** @param under how many levels of headings there are above */
function made(node: HastContent, under = 0): ComponentChildren {
  if (node.type === 'text') return node.value
  const { tagName, properties, children } = node
  const { className, href, ...others } = properties
  // What points to a step of the page has nothing to point to here.
  const isLost = tagName === 'a' && String(href).startsWith('#')
  const [, level] = /^h(\d)$/.exec(tagName) ?? []
  const name = level ? `h${Math.min(6, Number(level) + under)}` : tagName
  return h(
    isLost ? 'span' : name,
    {
      ...others,
      ...(className && { class: className.join(' ') }),
      ...(href !== undefined && !isLost && { href }),
    },
    children.map((child) => made(child, under)),
  )
}

/** Paragraphs, lists and whatever else there is, with their headings below those above. */
export const Blocks = ({ tree, under }: { tree: HastRoot; under?: number }) => (
  <>{tree.children.map((node) => made(node, under))}</>
)

/** The same where only a line has room: without what makes a paragraph of it. */
export function Line({ tree }: { tree: HastRoot }) {
  const blocks = tree.children.filter((node) => node.type === 'element')
  return (
    <>
      {blocks.map((block, at) => (
        <>
          {at > 0 && <br />}
          {block.tagName === 'p' ? block.children.map((child) => made(child)) : made(block)}
        </>
      ))}
    </>
  )
}
