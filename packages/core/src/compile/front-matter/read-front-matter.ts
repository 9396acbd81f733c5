/** Owns front matter: what stands between the `---` lines of a source, as data, never as code. */
import matter from 'gray-matter'
import { type Document, LineCounter, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml'
import type { Finding, Place } from '../../findings/finding.ts'
import { normaliseSource } from '../template/source-text.ts'

/** A value of the front matter as text to compile, with the way back to its place in the file. */
export interface FieldText {
  text: string
  /** Line and column, from 1, of an offset into the text. */
  at(offset: number): { line: number; column: number }
}

/** A source, taken apart. */
export interface FrontMatter {
  data: Record<string, unknown>
  /** What follows the front matter. */
  body: string
  /** The line of the file that the body begins at, from 1. */
  line: number
  findings: Finding[]
  /** Where a field stands, as far as it is there: the deepest part of the path that is. */
  place(path: readonly (string | number)[]): Place
  /** A text field, to be compiled in place; `null` where it is absent or not text. */
  field(...path: (string | number)[]): FieldText | null
}

const LANGUAGES = new Set(['', 'yaml', 'yml', 'json'])
const EVALUATED = ['js', 'javascript', 'coffee', 'coffeescript', 'cson']
const REMEDY = 'Write the front matter as YAML between two lines of ---.'

function refuse(): never {
  throw new Error('front matter is data: this engine would run it as code')
}

const refusing = Object.fromEntries(
  EVALUATED.map((name) => [name, { parse: refuse, stringify: refuse }]),
)

/** What is known once the opening line has been read. */
interface Block {
  document: Document.Parsed | null
  lines: LineCounter
  /** How far the YAML text is shifted within the source. */
  shift: number
}

function nodeAt(document: Document.Parsed, path: readonly (string | number)[]) {
  let found: { range?: [number, number, number] | null | undefined } | null = null
  for (let depth = 1; depth <= path.length; depth++) {
    const parent: unknown =
      depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === String(key))
      : null
    const node: unknown = pair ? pair.key : document.getIn(path.slice(0, depth), true)
    if (!isNode(node)) break
    found = node
  }
  return found
}

/**
 * Reads a source's front matter. Nothing in it is evaluated: engines that would are refused by name.
 *
 * @param source the whole text of a template
 * @param file its name, for findings
 * @example readFrontMatter('---\ntitle: Thanks\n---\nDear Dana', 'thanks.md').data.title // 'Thanks'
 */
export function readFrontMatter(source: string, file?: string): FrontMatter {
  const text = normaliseSource(source)
  const findings: Finding[] = []
  const named = file === undefined ? {} : { file }
  const report = (code: string, line: number, column: number, message: string, hint: string) =>
    findings.push({ code, severity: 'error', message, place: { ...named, line, column }, hint })

  const block: Block = { document: null, lines: new LineCounter(), shift: 0 }
  const engine = (yaml: string): Record<string, unknown> => {
    block.shift = text.indexOf(yaml)
    const shiftLines = text.slice(0, block.shift).split('\n').length - 1
    block.document = parseDocument(yaml, {
      version: '1.2',
      lineCounter: block.lines,
      prettyErrors: false,
    })
    for (const problem of [...block.document.errors, ...block.document.warnings]) {
      const { line, col } = block.lines.linePos(problem.pos[0])
      report(
        'front-matter-syntax',
        line + shiftLines,
        col,
        `The front matter is not good YAML: ${problem.message}`,
        REMEDY,
      )
    }
    if (findings.length) return {}
    if (block.document.contents && !isMap(block.document.contents)) {
      report(
        'front-matter-not-a-map',
        2,
        1,
        'The front matter is not a list of fields.',
        'Write each field as "name: value".',
      )
      return {}
    }
    try {
      return (block.document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, unknown>
    } catch (error) {
      report(
        'front-matter-syntax',
        2,
        1,
        `The front matter is not good YAML: ${(error as Error).message}`,
        REMEDY,
      )
      return {}
    }
  }

  const result = (data: Record<string, unknown>, body: string): FrontMatter => {
    const start = text.length - body.length
    const line = text.slice(0, start).split('\n').length
    const position = (offset: number) => {
      const before = text.slice(0, block.shift + offset)
      return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
    }
    return {
      data,
      body,
      line,
      findings,
      place(path) {
        const node = block.document && nodeAt(block.document, path)
        return { ...named, ...(node?.range ? position(node.range[0]) : { line: 1, column: 1 }) }
      },
      field(...path) {
        const node = block.document?.getIn(path, true)
        if (!block.document || !isScalar(node) || typeof node.value !== 'string' || !node.range)
          return null
        const value = node.value
        const [from, to] = node.range
        const inside = text.slice(block.shift + from, block.shift + to).indexOf(value)
        return {
          text: value,
          at: (offset) =>
            position(inside < 0 ? from : from + inside + Math.min(offset, value.length)),
        }
      },
    }
  }

  const opening = /^---(?!-)[ \t]*([^\n]*)\n?/.exec(text)
  if (!opening) return result({}, text)
  const language = (opening[1] ?? '').trim()
  if (!LANGUAGES.has(language.toLowerCase())) {
    const evaluated = EVALUATED.includes(language.toLowerCase())
    report(
      'front-matter-language',
      1,
      4,
      evaluated
        ? `Front matter in "${language}" would be run as code, so it is refused.`
        : `Front matter in "${language}" is not known.`,
      REMEDY,
    )
    return result(
      {},
      text.slice(text.indexOf('\n---', 3) + 1 || text.length).replace(/^---\n?/, ''),
    )
  }
  if (!/\n---[ \t]*(?:\n|$)/.test(text)) {
    report(
      'front-matter-unclosed',
      1,
      1,
      'The front matter begins here and never ends.',
      'Add a line of --- after its last field; for a rule, write ***.',
    )
    return result({}, '')
  }
  const read = { parse: engine, stringify: refuse }
  const parsed = matter(text, { engines: { ...refusing, yaml: read, yml: read, json: read } })
  return result(parsed.data, parsed.content)
}
