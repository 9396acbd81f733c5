/** How the documentation's Markdown is written: files by name, tables that scroll within themselves, no comments. */
import { satteri } from '@astrojs/markdown-satteri'

type Options = NonNullable<Parameters<typeof satteri>[0]>
type MdastPlugin = NonNullable<Options['mdastPlugins']>[number]
type HastPlugin = NonNullable<Options['hastPlugins']>[number]

/** A fence whose info names a file has the name above it: `yaml dossier.yaml`. */
const fileNames: MdastPlugin = {
  name: 'file-names',
  code(node, context) {
    if (!node.meta) return
    const data = { hName: 'p', hProperties: { className: ['file-name'] } }
    const name = { type: 'inlineCode' as const, value: node.meta }
    context.insertBefore(node, { type: 'paragraph', data, children: [name] })
  },
}

/** Comments are for those who write the page, and for its tests. */
const noComments: MdastPlugin = {
  name: 'no-comments',
  html(node, context) {
    if (node.value.startsWith('<!--')) context.removeNode(node)
  },
}

/** A wide table scrolls by itself, and can be scrolled by keys. */
const tables: HastPlugin = {
  name: 'tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const properties = {
        className: ['table'],
        tabIndex: 0,
        role: 'group',
        ariaLabel: 'Table',
      }
      context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] })
    },
  },
}

/** Code keeps its shape: what is long scrolls sideways by itself, also by keys. */
const scrolls: HastPlugin = {
  name: 'scrolls',
  element: {
    filter: ['pre'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0)
      const properties = { className: ['code'] }
      context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] })
    },
  },
}

/** The processor, with these. */
export const docsMarkdown = () =>
  satteri({ mdastPlugins: [fileNames, noComments], hastPlugins: [tables, scrolls] })
