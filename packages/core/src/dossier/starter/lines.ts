/** Owns how a starter is laid out: what is given as it is, and every other field as a comment to be filled in. */
import type { Shape } from '../../shape/shape.ts'
import { type Fields, isFields } from '../../walk/additions.ts'
import { inBlock, inFlow } from '../edit/written.ts'
import { type Path, pathText } from '../path-text.ts'
import { dossierNode, isLeaf, type SchemaNode } from './schema-node.ts'

export interface Layout {
  /** What is asked for, with what it is for. */
  asked: ReadonlyMap<string, string>
  /** The roots that the document reads, in their shapes. */
  read: { readonly [root: string]: Shape }
  /** Descriptions that stand in it already. */
  said: Set<string>
}

/** A field as it is about to be written. */
interface Field {
  path: Path
  node: SchemaNode
  value: unknown
  /** Absent where the document reads nothing of it. */
  shape: Shape | undefined
}

const STEP = '  '

/** One line of words: in a comment a line break would end it. */
export const oneLine = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\s\0-\x1f\x7f-\x9f\u2028\u2029]+/gu, ' ').trim()

const lower = (letter: string): string => letter.toLowerCase()

const sentence = (text: string): string => {
  const line = oneLine(text)
  const begun = line.charAt(0).toUpperCase() + line.slice(1)
  return /[.!?:…]$/.test(begun) ? begun : `${begun}.`
}

/** What is said of a field, behind it: its description once, however often there is such a field. */
function about({ path, node, value }: Field, { asked, said }: Layout): string {
  const what = value === undefined ? asked.get(pathText(path)) : undefined
  const needed = what === undefined ? '' : `Needed: ${sentence(what).replace(/^./u, lower)}`
  const described = node.description === undefined ? '' : sentence(node.description)
  const choices = node.enum ? `One of ${node.enum.join(', ')}.` : ''
  const isKnown = said.has(described) || (what !== undefined && sentence(what) === described)
  said.add(described)
  return [needed, isKnown ? '' : described, isKnown && needed === '' ? '' : choices]
    .filter((words) => words !== '')
    .join(' ')
}

/** Whether anything below a place is asked for. */
const isAsked = (path: Path, { asked }: Layout): boolean => {
  const text = pathText(path)
  return [...asked.keys()].some(
    (each) => each === text || each.startsWith(`${text}.`) || each.startsWith(`${text}[`),
  )
}

const inner = (shape: Shape | undefined, key: string): Shape | undefined => {
  if (shape === '*') return '*'
  if (typeof shape !== 'object' || Array.isArray(shape)) return undefined
  return (shape as Readonly<Record<string, Shape>>)[key]
}

const itemShape = (shape: Shape | undefined): Shape | undefined =>
  Array.isArray(shape) ? (shape[0] as Shape) : shape === '*' ? '*' : undefined

/** The fields of an object that are worth a line: what is there, then what is needed, then what else is read. */
function fieldsOf(
  path: Path,
  node: SchemaNode,
  value: unknown,
  shape: Shape | undefined,
  layout: Layout,
) {
  const fields = Object.entries(node.properties ?? {}).map(([key, each]): Field => {
    const own = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
    return { path: [...path, key], node: each, value: own, shape: inner(shape, key) }
  })
  const rank = (field: Field) => {
    if (field.value !== undefined) return 0
    const isNeeded = node.required?.includes(String(field.path.at(-1)))
    if (isAsked(field.path, layout) || isNeeded) return 1
    return field.shape === undefined ? 3 : 2
  }
  return [0, 1, 2].flatMap((wanted) => fields.filter((field) => rank(field) === wanted))
}

/** A value on one line, plain where it can be. */
function onOneLine(value: unknown): string {
  const flow = inFlow(value, { isJson: false })
  if (typeof value !== 'string' || /[^\P{C}]|[\u2028\u2029]/u.test(value)) return flow
  const block = inBlock(value, {
    indent: 2,
    indentLists: true,
    isJson: false,
    lineEnd: '\n',
  } as const)
  return block.includes('\n') ? flow : block
}

/** Lines within a comment: the mark stands where the field would. */
const commented = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`)
const indented = (lines: readonly string[]): string[] => lines.map((line) => `${STEP}${line}`)

function withMark(lines: readonly string[]): string[] {
  return lines.map((line, at) => (at === 0 ? `- ${line}` : `${STEP}${line}`))
}

/** The lines of a field that is not filled in, without the mark of a comment. */
function emptyLines(field: Field, layout: Layout, isNeeded: boolean): string[] {
  const { path, node, shape } = field
  const key = String(path.at(-1))
  const words = about(field, layout)
  const head = (value: string) => `${key}:${value}${words === '' ? '' : `  # ${words}`}`
  const list = node.items
  if (isLeaf(node)) return [head('')]
  if (list && isLeaf(list)) return [head(' []')]
  const isOpen = isNeeded || isAsked(path, layout) || path.length === 1
  if (!isOpen) return [head('')]
  const at = list ? [...path, 0] : path
  const within = (list ?? node) as SchemaNode
  const of = list ? itemShape(shape) : shape
  const fields = fieldsOf(at, within, undefined, of, layout)
  const lines = fields.flatMap((each) =>
    emptyLines(each, layout, within.required?.includes(String(each.path.at(-1))) ?? false),
  )
  return [head(''), ...indented(list ? withMark(lines) : lines)]
}

/** The lines of a field that is there. */
function filledLines(field: Field, layout: Layout): string[] {
  const { path, node, value, shape } = field
  const words = about(field, layout)
  const comment = words === '' ? '' : `  # ${words}`
  const key = String(path.at(-1))
  if (isFields(value) && node.properties) {
    return [`${key}:${comment}`, ...indented(objectLines(path, node, value, shape, layout))]
  }
  const list = node.items
  if (Array.isArray(value) && value.length > 0 && list?.properties) {
    const lines = value.flatMap((item: unknown, at) => {
      // What might be said besides is shown once.
      const of = at === 0 ? itemShape(shape) : undefined
      return withMark(objectLines([...path, at], list, item, of, layout))
    })
    return [`${key}:${comment}`, ...indented(lines)]
  }
  return [`${key}: ${onOneLine(value)}${comment}`]
}

function objectLines(
  path: Path,
  node: SchemaNode,
  value: unknown,
  shape: Shape | undefined,
  layout: Layout,
): string[] {
  return fieldsOf(path, node, value, shape, layout).flatMap((field) => {
    if (field.value !== undefined) return filledLines(field, layout)
    const isNeeded = node.required?.includes(String(field.path.at(-1))) ?? false
    return commented(emptyLines(field, layout, isNeeded))
  })
}

/** What the command writes of itself, and nobody fills in. */
const OWN = new Set(['$schema', 'sessions', 'kind'])

/** @returns the lines of each root, filled in or commented out, in the order of the schema */
export function blocksOf(data: Fields, layout: Layout): string[][] {
  return Object.entries(dossierNode().properties ?? {}).flatMap(([root, node]) => {
    if (OWN.has(root)) return []
    const field: Field = { path: [root], node, value: data[root], shape: layout.read[root] }
    if (field.value !== undefined) return [filledLines(field, layout)]
    if (field.shape === undefined && !isAsked([root], layout)) return []
    return [commented(emptyLines(field, layout, true))]
  })
}
