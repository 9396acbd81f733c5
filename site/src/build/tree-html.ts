/** Owns how a document's tree is written into a page when the site is built. */
import type { HastContent } from '@cuecard/core'
import { isRoomToWrite, isSafeLink, roomToWrite, tagOf } from '../islands/yours/letter/lines.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const isVoid = (tag: string): boolean => tag === 'br' || tag === 'hr'

/** HTML of part of a document, as the islands make it in the browser. */
export function treeHtml(nodes: readonly HastContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escaped(node.value)
      const { className = [], href, start, align } = node.properties
      const attributes = [
        className.length > 0 ? ` class="${escaped(className.join(' '))}"` : '',
        isRoomToWrite(node) ? ` role="img" aria-label="${roomToWrite}"` : '',
        href !== undefined && isSafeLink(href) ? ` href="${escaped(href)}"` : '',
        start === undefined ? '' : ` start="${start}"`,
        align === undefined ? '' : ` class="to-${align}"`,
      ].join('')
      const tag = tagOf(node)
      const open = `<${tag}${attributes}>`
      if (isVoid(tag)) return open
      const inside = `${open}${treeHtml(node.children)}</${tag}>`
      return tag === 'table'
        ? `<div class="wide" tabindex="0" role="group" aria-label="Table">${inside}</div>`
        : inside
    })
    .join('')
}
