/** Owns how a document's tree is shown in the browser: as elements and text, so that nothing in it can become markup. */
import type { HastContent } from '@cuecard/core'
import { createElement } from 'preact'
import { isRoomToWrite, isSafeLink, roomToWrite, tagOf } from './lines.ts'

/** Part of a document. */
export function TreeView({ nodes }: { nodes: readonly HastContent[] }) {
  return nodes.map((node) => {
    if (node.type === 'text') return node.value
    const { className, href, start, align } = node.properties
    const classes = [...(className ?? []), ...(align ? [`to-${align}`] : [])].join(' ')
    const tag = tagOf(node)
    const element = createElement(
      tag,
      {
        class: classes || undefined,
        href: href !== undefined && isSafeLink(href) ? href : undefined,
        start,
        ...(isRoomToWrite(node) && { role: 'img', 'aria-label': roomToWrite }),
      } as Record<string, unknown>,
      tag === 'br' || tag === 'hr' ? undefined : <TreeView nodes={node.children} />,
    )
    if (tag !== 'table') return element
    return (
      <div class="wide" tabIndex={0} role="group" aria-label="Table">
        {element}
      </div>
    )
  })
}
