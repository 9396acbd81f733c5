/** Owns how a file is laid out, so that what is added looks like what is there. */
import { type Document, isCollection, isMap, isPair, isSeq, visit } from 'yaml'

/** The habits of a file. */
export interface Layout {
  isJson: boolean
  lineEnd: '\n' | '\r\n'
  /** How far a field's own fields are indented. */
  indent: number
  /** Whether the items of a list are indented under its field. */
  indentLists: boolean
}

/** How far into its line a place is. */
export const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The habits of a text: those of the first block in it that tells. */
export function layoutOf(text: string, document: Document): Layout {
  const json = isJson(text)
  let indent: number | undefined = json ? jsonIndent(text) : undefined
  let lists: number | undefined
  visit(document, {
    Pair(_key, { value }, path) {
      const around = path.at(-1)
      if (!isMap(around) || around.flow || !isCollection(value) || value.flow) return undefined
      const [outer, inner] = [around.range?.[0], value.range?.[0]]
      if (outer == null || inner == null) return undefined
      const steps = columnOf(text, inner) - columnOf(text, outer)
      if (isSeq(value)) lists ??= steps
      else if (steps > 0) indent ??= steps
      return indent !== undefined && lists !== undefined ? visit.BREAK : undefined
    },
    Node(_key, node, path) {
      return !isPair(path.at(-1)) && isCollection(node) && node.flow ? visit.SKIP : undefined
    },
  })
  return {
    isJson: json,
    lineEnd: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n',
    indent: indent ?? (lists !== undefined && lists > 0 ? lists : 2),
    indentLists: lists !== 0,
  }
}

/** The spaces before the first field of a JSON text; none where it is all one line. */
const jsonIndent = (text: string): number => /^\s*[{[]\r?\n( +)/.exec(text)?.[1]?.length ?? 2
