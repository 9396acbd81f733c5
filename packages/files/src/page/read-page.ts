/** Reads a hast tree into blocks: what `@cuecard/core` writes, and whatever else it can make sense of. */
import type { HastContent, HastElement } from '@cuecard/core'
import { cleanText } from './clean-text.ts'
import type { Align, Block, Heading, Run, Table } from './page.ts'
import { readRuns } from './read-runs.ts'
import { contentOf, type Tree } from './tree.ts'

const inlines = /^(?:a|abbr|b|br|cite|code|del|em|i|img|mark|q|s|small|span|strong|sub|sup|u)$/

const isInline = (node: HastContent): boolean => node.type === 'text' || inlines.test(node.tagName)

const isElement = (node: HastContent): node is HastElement => node.type === 'element'

function textOf(nodes: readonly HastContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : textOf(node.children))).join('')
}

/** Every element of a name, however deep, but none within another of that name. */
function within(element: HastElement, name: string): HastElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === name ? [child] : within(child, name)))
}

function readTable(element: HastElement): Block[] {
  const lines = within(element, 'tr').map((row) =>
    row.children.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName)),
  )
  const columns = Math.max(0, ...lines.map((cells) => cells.length))
  if (columns === 0) return []
  const align = Array.from({ length: columns }, (_, column): Align => {
    const given = lines.map((cells) => cells[column]?.properties['align']).find(Boolean)
    return given === 'right' || given === 'center' ? given : 'left'
  })
  const rows = lines.map((cells): Run[][] =>
    Array.from({ length: columns }, (_, column) => readRuns(cells[column]?.children ?? [])),
  )
  return [{ type: 'table', align, rows } satisfies Table]
}

function readList(element: HastElement): Block[] {
  const items = element.children.filter(isElement).filter(({ tagName }) => tagName === 'li')
  const start = Number(element.properties['start'] ?? 1)
  return [
    {
      type: 'list',
      ordered: element.tagName === 'ol',
      start: Number.isSafeInteger(start) && start >= 0 ? start : 1,
      loose: items.some(({ children }) =>
        children.some((node) => isElement(node) && node.tagName === 'p'),
      ),
      items: items.map(({ children }) => readBlocks(children)),
    },
  ]
}

function paragraph(nodes: readonly HastContent[]): Block[] {
  const runs = readRuns(nodes)
  return runs.length === 0 ? [] : [{ type: 'paragraph', runs }]
}

function readElement(element: HastElement): Block[] {
  const { tagName, properties, children } = element
  switch (tagName) {
    case 'p': {
      const classes = [properties.className ?? []].flat()
      if (!classes.includes('writing-space')) return paragraph(children)
      const breaks = children.filter((node) => isElement(node) && node.tagName === 'br').length
      return [{ type: 'writingSpace', lines: breaks + 1 }]
    }
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const depth = Number(tagName[1]) as Heading['depth']
      const runs = readRuns(children).map((run): Run =>
        run.type === 'break' ? { ...blank, text: ' ' } : run,
      )
      return runs.length === 0 ? [] : [{ type: 'heading', depth, runs }]
    }
    case 'ul':
    case 'ol':
      return readList(element)
    case 'blockquote':
      return [{ type: 'quote', blocks: readBlocks(children) }]
    case 'pre': {
      const text = cleanText(textOf(children)).replace(/\n$/, '')
      return [{ type: 'code', lines: text.split('\n') }]
    }
    case 'hr':
      return [{ type: 'rule' }]
    case 'table':
      return readTable(element)
    case 'script':
    case 'style':
    case 'template':
      return []
    default:
      return readBlocks(children)
  }
}

const blank = { type: 'text', bold: false, italic: false, strike: false, code: false } as const

/** Inlines that stand among blocks make paragraphs, as in a tight list. */
function readBlocks(nodes: readonly HastContent[]): Block[] {
  const blocks: Block[] = []
  let loose: HastContent[] = []
  const flush = (): void => {
    blocks.push(...paragraph(loose))
    loose = []
  }
  for (const node of nodes) {
    if (isInline(node)) loose.push(node)
    else {
      flush()
      if (node.type === 'element') blocks.push(...readElement(node))
    }
  }
  flush()
  return blocks
}

/**
 * @param tree what `render` gives for the format `tree`, or any other hast
 * @returns its blocks
 */
export function readPage(tree: Tree): Block[] {
  return readBlocks(contentOf(tree.children))
}
