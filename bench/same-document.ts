/** Tells whether two pieces of HTML are the same document. */
import { isDeepStrictEqual } from 'node:util'
import { fromHtml } from 'hast-util-from-html'

interface Node {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  value?: string
  children?: Node[]
}

/** Elements beside which white space shows nothing. */
const APART = new Set(['p', 'br', 'ul', 'ol', 'li', 'blockquote'])

const isApart = (node: Node | undefined): boolean => !node?.tagName || APART.has(node.tagName)

function bare({ tagName, properties, children = [] }: Node): unknown {
  const kept: unknown[] = []
  for (const [index, child] of children.entries()) {
    if (child.type === 'comment') continue
    if (child.type !== 'text') kept.push(bare(child))
    else {
      let text = (child.value ?? '').replace(/\s+/g, ' ')
      if (isApart(children[index - 1])) text = text.trimStart()
      if (isApart(children[index + 1])) text = text.trimEnd()
      if (text) kept.push(text)
    }
  }
  return { tagName, properties, kept }
}

/** A document without what nobody sees: parser positions, comments, white space between blocks. */
const documentOf = (html: string): unknown => bare(fromHtml(html, { fragment: true }) as Node)

/**
 * @throws where they differ, with the beginning of the difference
 */
export function assertSameDocument(name: string, html: string, expected: string): void {
  if (isDeepStrictEqual(documentOf(html), documentOf(expected))) return
  const one = JSON.stringify(documentOf(html))
  const other = JSON.stringify(documentOf(expected))
  let at = 0
  while (one[at] === other[at]) at++
  const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  throw new Error(
    `${name} makes another letter.\n  it has:   …${near(one)}…\n  expected: …${near(other)}…`,
  )
}
