/** Writes a hast tree, for frameworks and file writers; what it holds is what `html` says. */
import type { Block, DocumentTree, Inline, List, ListItem, Table } from '../document/node.ts'
import { encodeUrl } from './encode-url.ts'
import { isLoose } from './list-looseness.ts'
import { ruledLines } from './writing-space.ts'

/** A text of a hast tree. */
export interface HastText {
  type: 'text'
  value: string
}

/** An element of a hast tree. */
export interface HastElement {
  type: 'element'
  tagName: string
  properties: Record<string, string | number | string[]>
  children: HastContent[]
}

export type HastContent = HastElement | HastText

/** The root of a hast tree; fits the `Root` of `@types/hast`. */
export interface HastRoot {
  type: 'root'
  children: HastContent[]
}

/**
 * @param tree a document
 * @returns plain objects that hast utilities understand
 */
export function writeTree(tree: DocumentTree): HastRoot {
  const children: HastContent[] = []
  for (const block of tree.children) children.push(writeBlock(block), newline())
  return { type: 'root', children }
}

function writeBlock(node: Block): HastElement {
  switch (node.type) {
    case 'paragraph':
      return element('p', writeInlines(node.children))
    case 'heading':
      return element('h' + node.depth, writeInlines(node.children))
    case 'list':
      return writeList(node)
    case 'blockquote':
      return element('blockquote', onLines(node.children.map(writeBlock)))
    case 'code': {
      const value = node.children.map((child) => child.value).join('')
      const lang = node.lang.split(/\s/)[0]!
      const code = element('code', [text(value && value + '\n')])
      if (lang) code.properties.className = ['language-' + lang]
      return element('pre', [code])
    }
    case 'thematicBreak':
      return element('hr', [])
    case 'table':
      return writeTable(node)
    case 'writingSpace': {
      const lines = ruledLines(node.lines).flatMap((line, index) =>
        index ? [element('br', []), newline(), text(line)] : [text(line)],
      )
      return element('p', lines, { className: ['writing-space'] })
    }
  }
}

function writeList(node: List): HastElement {
  const loose = isLoose(node)
  const items = onLines(node.children.map((item) => writeItem(item, loose)))
  const start = node.ordered && node.start !== 1
  return element(node.ordered ? 'ol' : 'ul', items, start ? { start: node.start } : {})
}

function writeItem(item: ListItem, loose: boolean): HastElement {
  const children: HastContent[] = []
  let apart = false
  for (const child of item.children) {
    apart = loose || child.type !== 'paragraph'
    if (apart || children.length) children.push(newline())
    if (!loose && child.type === 'paragraph') children.push(...writeInlines(child.children))
    else children.push(writeBlock(child))
  }
  if (apart) children.push(newline())
  return element('li', children)
}

function writeTable(node: Table): HastElement {
  const [head, ...body] = node.children.map((row, index) => {
    const cells = row.children.map((cell, column) => {
      const align = node.align[column]
      const tag = index === 0 ? 'th' : 'td'
      return element(tag, writeInlines(cell.children), align ? { align } : {})
    })
    return element('tr', onLines(cells))
  })
  const parts = [element('thead', onLines([head!]))]
  if (body.length) parts.push(element('tbody', onLines(body)))
  return element('table', onLines(parts))
}

function writeInlines(nodes: readonly Inline[]): HastContent[] {
  return nodes.flatMap(writeInline)
}

function writeInline(node: Inline): HastContent | HastContent[] {
  switch (node.type) {
    case 'text':
      return text(node.value)
    case 'emphasis':
      return element('em', writeInlines(node.children))
    case 'strong':
      return element('strong', writeInlines(node.children))
    case 'delete':
      return element('del', writeInlines(node.children))
    case 'inlineCode':
      return element('code', writeInlines(node.children))
    case 'break':
      return [element('br', []), newline()]
    case 'link': {
      const properties = { href: encodeUrl(node.url), ...titled(node.title) }
      return element('a', writeInlines(node.children), properties)
    }
    case 'image':
      return element('img', [], { src: encodeUrl(node.url), alt: node.alt, ...titled(node.title) })
    case 'blank':
      return element('span', [text('_'.repeat(node.width))], { className: ['blank'] })
  }
}

function titled(title: string): { title?: string } {
  return title ? { title } : {}
}

function onLines(nodes: readonly HastContent[]): HastContent[] {
  return [newline(), ...nodes.flatMap((node) => [node, newline()])]
}

function element(
  tagName: string,
  children: HastContent[],
  properties: HastElement['properties'] = {},
): HastElement {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): HastText {
  return { type: 'text', value }
}

function newline(): HastText {
  return text('\n')
}
