/** Owns how deep a template may nest. Compiling goes as deep as its source, and must not fail on one. */
import type { Nodes, Root } from 'mdast'
import type { Program, Statement } from './handlebars-ast.ts'
import { offsetOf } from './parse-handlebars.ts'
import type { Point, SourceText } from './source-text.ts'
import type { Substituted } from './substitute.ts'
import type { Report } from './template-finding.ts'

/** How deep the tags of one source may nest, and its markup. */
const MOST = 100

/** How deep both may nest together, partials and all. */
export const MOST_TOGETHER = 2 * MOST

/** Reports what stands too deep. */
export function reportDepth(what: string, most: number, at: Point, report: Report): void {
  report(
    'template-too-large',
    at,
    `${what} more than ${most} levels deep.`,
    'Take levels away; else if after else if counts as one within the other.',
  )
}

/** What stands too deep, the first that is found. `step` says what is in a node, and whether the node is a level. */
function tooDeep<Node>(
  root: Node,
  step: (node: Node) => { inner: Node[]; isLevel: boolean },
): Node | null {
  // A list of what is left to do: a function that calls itself would fail on what this is to find.
  const left: [node: Node, depth: number][] = [[root, 0]]
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, depth] = next
    const { inner, isLevel } = step(node)
    if (isLevel && depth >= MOST) return node
    for (const each of inner.reverse()) left.push([each, isLevel ? depth + 1 : depth])
  }
  return null
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether blocks, or helpers in brackets, stand too deep in one another; that is reported. */
export function refuseDeepTags(program: Program, source: SourceText, report: Report): boolean {
  const found = tooDeep<object>(program, (node) => ({
    inner: Object.values(node).filter(isObject),
    isLevel: /^(?:BlockStatement|SubExpression)$/.test(String((node as Statement).type)),
  })) as Statement | null
  if (!found) return false
  const offset = offsetOf(source.text, found.loc.start)
  reportDepth('Tags nest', MOST, { source, offset }, report)
  return true
}

/** Whether lists, quotations or marks stand too deep in one another; that is reported. */
export function refuseDeepMarkup(
  tree: Root,
  { sourceOffset }: Substituted,
  source: SourceText,
  report: Report,
): boolean {
  const found = tooDeep<Nodes>(tree, (node) => ({
    inner: 'children' in node ? [...node.children] : [],
    isLevel: 'children' in node,
  }))
  if (!found) return false
  const offset = sourceOffset(found.position?.start.offset ?? 0)
  reportDepth('Lists, quotations or marks nest', MOST, { source, offset }, report)
  return true
}
