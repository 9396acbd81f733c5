/** The second route of the proof (Markdown → remark → HTML), and DOM equality for both routes. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** Tables and strikethrough only: GFM's autolink literals work on decoded text and cannot be escaped. */
function gfm(this: Processor): void {
  const data = this.data() as Record<string, unknown[]>
  data.micromarkExtensions = [gfmTable(), gfmStrikethrough()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]
}

const processor = unified().use(remarkParse).use(gfm).use(remarkHtml, { sanitize: false }).freeze()

/** What remark makes of Markdown. */
export function remarkHtmlOf(markdown: string): string {
  return String(processor.processSync(markdown))
}

/**
 * A DOM as text, one node a line, for comparing. Two relaxations: a paragraph directly in an item is the
 * same as its content there, and newlines before `</code>` do not count. White space between blocks does
 * not count either; `span.blank` counts as its content and `class="writing-space"` not at all.
 */
export function canonicalDom(html: string | Root): string {
  const root = typeof html === 'string' ? fromHtml(html, { fragment: true }) : html
  const lines: string[] = []
  children(root.children, 'root', '', lines)
  return lines.join('\n')
}

const containers = new Set([
  'root',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
])
const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'hr',
  'table',
])

function children(
  nodes: readonly RootContent[],
  parent: string,
  indent: string,
  lines: string[],
): void {
  let list = unwrapBlanks(nodes)
  if (parent === 'li') list = wrapPhrasing(list as ElementContent[])
  let text = ''
  const flush = (): void => {
    if (text && !(containers.has(parent) && /^[ \n\t]*$/.test(text))) {
      const value = parent === 'code' ? text.replace(/\n+$/, '') : text
      if (value) lines.push(indent + JSON.stringify(value))
    }
    text = ''
  }
  for (const node of list) {
    if (node.type === 'text') text += node.value
    else {
      flush()
      if (node.type === 'element') element(node, indent, lines)
      else lines.push(`${indent}<${node.type}>`)
    }
  }
  flush()
}

function element(node: Element, indent: string, lines: string[]): void {
  const { className, ...rest } = node.properties
  const properties: Record<string, unknown> = { ...rest }
  const classes = [className ?? []].flat().filter((name) => name !== 'writing-space')
  if (classes.length) properties.class = classes.join(' ')
  const names = Object.keys(properties).sort()
  const attributes = names.map((name) => ` ${name}=${JSON.stringify(properties[name])}`).join('')
  lines.push(`${indent}<${node.tagName}${attributes}>`)
  children(node.children, node.tagName, indent + '  ', lines)
}

function unwrapBlanks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    const blank =
      node.type === 'element' &&
      node.tagName === 'span' &&
      String(node.properties.className) === 'blank'
    return blank ? node.children : [node]
  })
}

/** Puts what stands bare in an item into paragraphs, so that tight and loose items look alike. */
function wrapPhrasing(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  let run: ElementContent[] = []
  const flush = (): void => {
    const first = run[0]
    if (first?.type === 'text') run[0] = { type: 'text', value: first.value.replace(/^\n/, '') }
    const last = run.at(-1)
    if (last?.type === 'text')
      run[run.length - 1] = { type: 'text', value: last.value.replace(/\n$/, '') }
    run = run.filter((node) => node.type !== 'text' || node.value !== '')
    if (run.length) out.push({ type: 'element', tagName: 'p', properties: {}, children: run })
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && blocks.has(node.tagName)) {
      flush()
      out.push(node)
    } else run.push(node)
  }
  flush()
  return out
}
