/**
 * Writes HTML: the same bytes as remark-html writes for the same document, but that angle brackets in
 * attributes are escaped, so that nothing that reads HTML loosely can take them for tags.
 */
import type { DocumentTree } from '../document/node.ts'
import { makeBlocks, type Attributes, type Maker } from './elements.ts'

const maker: Maker<string> = {
  nothing: () => '',
  text: (value) =>
    value.includes('&') || value.includes('<')
      ? value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
      : value,
  element(name, content, attributes) {
    const open = '<' + name + (attributes ? writeAttributes(attributes) : '') + '>'
    return VOID.includes(name) ? open : open + content + '</' + name + '>'
  },
  join: (before, after) => before + after,
}

const VOID = ['br', 'hr', 'img']

/**
 * @param tree a document
 * @returns HTML without a wrapper; no value in it is markup
 * @example writeHtml(buildDocument(events, ops)) // '<p>Dear Dana,</p>\n'
 */
export function writeHtml(tree: DocumentTree): string {
  return makeBlocks(maker, tree.children, '')
}

function writeAttributes(attributes: Attributes): string {
  let html = ''
  for (const [name, value] of Object.entries(attributes)) {
    html += ` ${name === 'className' ? 'class' : name}="${String(value).replace(/["&'`<>]/g, reference)}"`
  }
  return html
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
