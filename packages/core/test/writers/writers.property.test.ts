import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { valueText } from '../../src/document/value-text.ts'
import type { DocumentTree, Inline, Paragraph } from '../../src/document/node.ts'
import { writeHtml } from '../../src/writers/html.ts'
import { writeMarkdown } from '../../src/writers/markdown.ts'
import { subjectText } from '../../src/writers/subject.ts'
import { writeText } from '../../src/writers/text.ts'
import { writeTree } from '../../src/writers/tree.ts'
import { cases } from '../support/cases.ts'
import { canonicalDom, remarkHtmlOf } from '../support/dom.ts'
import { documentOf, tracedDocumentOf, type Event } from '../support/events.ts'
import { randomEvents, randomMarks } from '../support/random-document.ts'

const parameters = { numRuns: cases, endOnFailure: false }
const timeout = 60_000 + cases * 20

test('two routes, one document: markdown through remark is html', { timeout }, () => {
  fc.assert(
    fc.property(randomEvents, (events) => {
      const tree = documentOf(...events)
      const markdown = writeMarkdown(tree)
      expect(canonicalDom(remarkHtmlOf(markdown)), markdown).toBe(canonicalDom(writeHtml(tree)))
    }),
    parameters,
  )
})

test('two routes, one document: marks that nest and touch in every way', { timeout }, () => {
  fc.assert(
    fc.property(randomMarks, (events) => {
      const tree = documentOf(...events)
      const markdown = writeMarkdown(tree)
      expect(canonicalDom(remarkHtmlOf(markdown)), markdown).toBe(canonicalDom(writeHtml(tree)))
    }),
    parameters,
  )
})

test(
  'a document is the same, whether its leaves are read in the short way or the long',
  { timeout },
  () => {
    fc.assert(
      fc.property(fc.oneof(randomEvents, randomMarks), randomEvents, (events, subject) => {
        const sequence = [
          'S',
          ...subject.filter((event) => /^["v]/.test(typeof event === 'string' ? event : 'v')),
          ')',
          ...events,
        ]
        const short = documentOf(...sequence)
        const long = tracedDocumentOf(...sequence)
        for (const write of [writeHtml, writeMarkdown, writeText, subjectText]) {
          expect(write(short)).toBe(write(long))
        }
      }),
      parameters,
    )
  },
)

test(
  'the tree says what html says, and html has just the elements of the document',
  { timeout },
  () => {
    fc.assert(
      fc.property(randomEvents, (events) => {
        const tree = documentOf(...events)
        const html = writeHtml(tree)
        const hast = writeTree(tree) as Root
        expect(canonicalDom(hast)).toBe(canonicalDom(html))
        expect(tagNames(fromHtml(html, { fragment: true }))).toEqual(tagNames(hast))
        expect(tagNames(hast)).toEqual(expectedTags(tree))
      }),
      parameters,
    )
  },
)

test('text holds every word of every value', { timeout }, () => {
  fc.assert(
    fc.property(randomEvents, (events) => {
      const text = writeText(documentOf(...events))
      for (const value of printedValues(events)) {
        for (const word of valueText(value).split(/\s+/)) expect(text).toContain(word)
      }
    }),
    parameters,
  )
})

test('white space is never doubled, nor at an edge, where no value has it so', { timeout }, () => {
  fc.assert(
    fc.property(randomEvents, (events) => {
      fc.pre(!events.includes('`'))
      const plain = events.map((event) =>
        typeof event === 'string'
          ? event.replace(/ {2,}/g, ' ')
          : { value: valueText(event.value).replace(/\s+/g, ' ') },
      )
      const tree = documentOf(...plain)
      visit(tree as never, { type: 'paragraph' }, ({ children }: Paragraph) => {
        expect(plainText(children)).not.toMatch(/^[ \n]|[ \n]$|[ \n]{2}/)
      })
    }),
    parameters,
  )
})

function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'break') return '\n'
      return 'children' in node ? plainText(node.children) : '_'
    })
    .join('')
}

function tagNames(tree: Root): string[] {
  const names: string[] = []
  visit(tree, 'element', (node: Element) => {
    names.push(node.tagName)
  })
  return names.sort()
}

const tags: Record<string, string[]> = {
  paragraph: ['p'],
  blockquote: ['blockquote'],
  listItem: ['li'],
  code: ['pre', 'code'],
  thematicBreak: ['hr'],
  tableRow: ['tr'],
  emphasis: ['em'],
  strong: ['strong'],
  delete: ['del'],
  inlineCode: ['code'],
  break: ['br'],
  link: ['a'],
  image: ['img'],
  blank: ['span'],
}

/** The elements that a document's nodes stand for. */
function expectedTags(tree: DocumentTree): string[] {
  const names: string[] = []
  visit(tree as never, (node: { type?: string } & Record<string, unknown>, _, parent) => {
    const above = parent as { type?: string; children: unknown[] } | undefined
    if (node.type === 'heading') names.push('h' + String(node.depth))
    else if (node.type === 'list') names.push(node.ordered ? 'ol' : 'ul')
    else if (node.type === 'table') {
      names.push('table', 'thead', ...((node.children as unknown[]).length > 1 ? ['tbody'] : []))
    } else if (node.type === 'tableCell') names.push(rowIsHead(tree, above) ? 'th' : 'td')
    else if (node.type === 'writingSpace') {
      names.push('p', ...Array<string>(Number(node.lines) - 1).fill('br'))
    } else if (node.type === 'paragraph' && above?.type === 'listItem') {
      if (loose(tree, above)) names.push('p')
    } else names.push(...(tags[node.type ?? ''] ?? []))
  })
  return names.sort()
}

function rowIsHead(tree: DocumentTree, row: unknown): boolean {
  let head = false
  visit(tree as never, { type: 'table' }, (table: { children: unknown[] }) => {
    head ||= table.children[0] === row
  })
  return head
}

function loose(tree: DocumentTree, item: unknown): boolean {
  let found = false
  visit(
    tree as never,
    { type: 'list' },
    (list: { spread: boolean; children: { spread: boolean }[] }) => {
      if (list.children.includes(item as never)) {
        found = list.spread || list.children.some(({ spread }) => spread)
      }
    },
  )
  return found
}

/** The values that do not stand in an address or a title. */
function printedValues(events: readonly Event[]): unknown[] {
  const values: unknown[] = []
  let address = false
  let subject = false
  for (const event of events) {
    if (event === 'S') subject = true
    else if (event === ')') subject = false
    else if (event === 'l' || event === 'm') address = true
    else if (event === 'j') address = false
    else if (typeof event !== 'string' && !address && !subject) values.push(event.value)
  }
  return values
}
