/** Says once which elements a document has; `html` and `tree` differ only in what they make of them. */
import type { Block, Inline, List, ListItem, Table, Text } from '../document/node.ts'
import { encodeUrl } from './encode-url.ts'
import { isLoose } from './list-looseness.ts'
import { ruledLines } from './writing-space.ts'

/** An element's attributes, by their names in hast. */
export interface Attributes {
  id?: string
  className?: string[]
  start?: number
  align?: string
  href?: string
  src?: string
  alt?: string
  title?: string
}

/** Makes content of one format. `join` may change its first argument. */
export interface Maker<Content> {
  nothing(): Content
  text(value: string): Content
  element(name: string, content: Content, attributes?: Attributes): Content
  join(before: Content, after: Content): Content
}

/**
 * @param make what makes content of the format
 * @param nodes blocks
 * @param content what stands before them
 * @returns the blocks, each followed by a newline
 */
export function makeBlocks<T>(make: Maker<T>, nodes: readonly Block[], content: T): T {
  let all = content
  for (const node of nodes) all = make.join(make.join(all, makeBlock(make, node)), make.text('\n'))
  return all
}

function makeBlock<T>(make: Maker<T>, node: Block): T {
  switch (node.type) {
    case 'paragraph':
      return make.element('p', makeInlines(make, node.children))
    case 'heading':
      return make.element(
        'h' + node.depth,
        makeInlines(make, node.children),
        node.id === undefined ? undefined : { id: node.id },
      )
    case 'list':
      return makeList(make, node)
    case 'blockquote':
      return make.element('blockquote', makeBlocks(make, node.children, make.text('\n')))
    case 'code': {
      const text = textOf(node.children)
      const lang = node.lang.split(/\s/)[0]!
      const attributes = lang ? { className: ['language-' + lang] } : undefined
      const code = make.element('code', make.text(text && text + '\n'), attributes)
      return make.element('pre', code)
    }
    case 'thematicBreak':
      return make.element('hr', make.nothing())
    case 'table':
      return makeTable(make, node)
    case 'writingSpace': {
      let content = make.nothing()
      for (const [index, line] of ruledLines(node.lines).entries()) {
        if (index) content = make.join(content, makeBreak(make))
        content = make.join(content, make.text(line))
      }
      return make.element('p', content, { className: ['writing-space'] })
    }
  }
}

function makeList<T>(make: Maker<T>, node: List): T {
  const loose = isLoose(node)
  const items = node.children.map((item) => makeItem(make, item, loose))
  const start = node.ordered && node.start !== 1 ? { start: node.start } : undefined
  return make.element(node.ordered ? 'ol' : 'ul', onLines(make, items), start)
}

function makeItem<T>(make: Maker<T>, item: ListItem, loose: boolean): T {
  let content = make.nothing()
  let apart = false
  let first = true
  for (const child of item.children) {
    apart = loose || child.type !== 'paragraph'
    if (apart || !first) content = make.join(content, make.text('\n'))
    first = false
    const bare = !loose && child.type === 'paragraph'
    content = make.join(content, bare ? makeInlines(make, child.children) : makeBlock(make, child))
  }
  return make.element('li', apart ? make.join(content, make.text('\n')) : content)
}

function makeTable<T>(make: Maker<T>, node: Table): T {
  const rows = node.children.map((row, index) => {
    const cells = row.children.map((cell, column) => {
      const align = node.align[column]
      const content = makeInlines(make, cell.children)
      return make.element(index ? 'td' : 'th', content, align ? { align } : undefined)
    })
    return make.element('tr', onLines(make, cells))
  })
  const parts = [make.element('thead', onLines(make, rows.slice(0, 1)))]
  if (rows.length > 1) parts.push(make.element('tbody', onLines(make, rows.slice(1))))
  return make.element('table', onLines(make, parts))
}

function onLines<T>(make: Maker<T>, parts: readonly T[]): T {
  let content = make.text('\n')
  for (const part of parts) content = make.join(make.join(content, part), make.text('\n'))
  return content
}

function makeInlines<T>(make: Maker<T>, nodes: readonly Inline[]): T {
  let content = make.nothing()
  for (const node of nodes) {
    content = make.join(
      content,
      node.type === 'text' ? make.text(node.value) : makeInline(make, node),
    )
  }
  return content
}

function makeInline<T>(make: Maker<T>, node: Exclude<Inline, Text>): T {
  switch (node.type) {
    case 'emphasis':
      return make.element('em', makeInlines(make, node.children))
    case 'strong':
      return make.element('strong', makeInlines(make, node.children))
    case 'delete':
      return make.element('del', makeInlines(make, node.children))
    case 'inlineCode':
      return make.element('code', make.text(textOf(node.children)))
    case 'break':
      return makeBreak(make)
    case 'link': {
      const attributes: Attributes = { href: encodeUrl(node.url) }
      if (node.title) attributes.title = node.title
      return make.element('a', makeInlines(make, node.children), attributes)
    }
    case 'image': {
      const attributes: Attributes = { src: encodeUrl(node.url), alt: node.alt }
      if (node.title) attributes.title = node.title
      return make.element('img', make.nothing(), attributes)
    }
    case 'blank':
      return make.element('span', make.text('_'.repeat(node.width)), { className: ['blank'] })
  }
}

function makeBreak<T>(make: Maker<T>): T {
  return make.join(make.element('br', make.nothing()), make.text('\n'))
}

function textOf(nodes: readonly Text[]): string {
  let text = ''
  for (const { value } of nodes) text += value
  return text
}
