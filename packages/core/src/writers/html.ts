/** Writes HTML: the same bytes as remark-html writes for the same document. */
import type { Block, DocumentTree, Inline, List, ListItem, Table, Text } from '../document/node.ts'
import { encodeUrl } from './encode-url.ts'
import { isLoose } from './list-looseness.ts'
import { ruledLines } from './writing-space.ts'

/**
 * @param tree a document
 * @returns HTML without a wrapper; no value in it is markup
 * @example writeHtml(buildDocument(events, ops)) // '<p>Dear Dana,</p>\n'
 */
export function writeHtml(tree: DocumentTree): string {
  let html = ''
  for (const block of tree.children) html += writeBlock(block) + '\n'
  return html
}

function writeBlock(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return '<p>' + writeInlines(node.children) + '</p>'
    case 'heading':
      return `<h${node.depth}>${writeInlines(node.children)}</h${node.depth}>`
    case 'list':
      return writeList(node)
    case 'blockquote': {
      let html = '<blockquote>\n'
      for (const child of node.children) html += writeBlock(child) + '\n'
      return html + '</blockquote>'
    }
    case 'code': {
      const text = writeTexts(node.children)
      const lang = node.lang
        ? ` class="language-${escapeAttribute(node.lang.split(/\s/)[0]!)}"`
        : ''
      return `<pre><code${lang}>${text && text + '\n'}</code></pre>`
    }
    case 'thematicBreak':
      return '<hr>'
    case 'table':
      return writeTable(node)
    case 'writingSpace':
      return `<p class="writing-space">${ruledLines(node.lines).join('<br>\n')}</p>`
  }
}

function writeList(node: List): string {
  const loose = isLoose(node)
  const tag = node.ordered ? 'ol' : 'ul'
  let html = node.ordered && node.start !== 1 ? `<ol start="${node.start}">\n` : `<${tag}>\n`
  for (const item of node.children) html += writeItem(item, loose) + '\n'
  return html + `</${tag}>`
}

function writeItem(item: ListItem, loose: boolean): string {
  let html = '<li>'
  let apart = loose
  for (const [index, child] of item.children.entries()) {
    const bare = !loose && child.type === 'paragraph'
    apart = !bare
    if (index > 0 || apart) html += '\n'
    html += bare ? writeInlines(child.children) : writeBlock(child)
  }
  return html + (apart && item.children.length ? '\n</li>' : '</li>')
}

function writeTable(node: Table): string {
  let html = '<table>\n'
  for (const [index, row] of node.children.entries()) {
    const tag = index === 0 ? 'th' : 'td'
    if (index < 2) html += index === 0 ? '<thead>\n' : '<tbody>\n'
    html += '<tr>\n'
    for (const [column, cell] of row.children.entries()) {
      const align = node.align[column]
      html += align ? `<${tag} align="${align}">` : `<${tag}>`
      html += writeInlines(cell.children) + `</${tag}>\n`
    }
    html += '</tr>\n'
    if (index === 0) html += '</thead>\n'
  }
  return html + (node.children.length > 1 ? '</tbody>\n</table>' : '</table>')
}

function writeInlines(nodes: readonly Inline[]): string {
  let html = ''
  for (const node of nodes) {
    html += node.type === 'text' ? escapeText(node.value) : writeInline(node)
  }
  return html
}

function writeInline(node: Exclude<Inline, Text>): string {
  switch (node.type) {
    case 'emphasis':
      return '<em>' + writeInlines(node.children) + '</em>'
    case 'strong':
      return '<strong>' + writeInlines(node.children) + '</strong>'
    case 'delete':
      return '<del>' + writeInlines(node.children) + '</del>'
    case 'inlineCode':
      return '<code>' + writeTexts(node.children) + '</code>'
    case 'break':
      return '<br>\n'
    case 'link': {
      const href = escapeAttribute(encodeUrl(node.url))
      return `<a href="${href}"${writeTitle(node.title)}>${writeInlines(node.children)}</a>`
    }
    case 'image': {
      const src = escapeAttribute(encodeUrl(node.url))
      return `<img src="${src}" alt="${escapeAttribute(node.alt)}"${writeTitle(node.title)}>`
    }
    case 'blank':
      return `<span class="blank">${'_'.repeat(node.width)}</span>`
  }
}

function writeTitle(title: string): string {
  return title && ` title="${escapeAttribute(title)}"`
}

function writeTexts(nodes: readonly Text[]): string {
  let html = ''
  for (const node of nodes) html += escapeText(node.value)
  return html
}

const special = /[&<]/

function escapeText(text: string): string {
  return special.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text
}

const references: Record<string, string> = {
  '"': '&#x22;',
  '&': '&#x26;',
  "'": '&#x27;',
  '`': '&#x60;',
}

function escapeAttribute(text: string): string {
  return text.replace(/["&'`]/g, (character) => references[character]!)
}
