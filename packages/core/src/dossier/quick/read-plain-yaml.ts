/**
 * Owns the reading of plain YAML: what people write dossiers in, a small part of YAML 1.2, read as the `yaml` package
 * reads it. Block lists and fields, `{}` and `[]`, quoted and plain texts on one line, `|` and `>`, comments.
 * Whatever else there is (anchors, tags, escapes, texts that run on, tabs …) is left to that package.
 */
import { readPlainScalar } from './plain-scalar.ts'
import { unsure } from './unsure.ts'

type Fields = Record<string, unknown>

/** Line feeds, and what is a visible character or a space wherever it stands. */
const UNUSUAL =
  /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u

const KEY = /[A-Za-z]\w{0,40}:(?: +(?=[^ ])| *$)/y
const ITEM = /-(?: +(?=[^ ])| *$)/y
const REST = /(?: +(?:#.*)?)?$/y
const BLOCK = /[|>]-? *$/y
const SINGLE = /'(?:[^']|'')*'/y
const DOUBLE = /"[^"\\]*"/y
const FLOW_KEY = /[A-Za-z]\w{0,40}:(?= |$)|"[A-Za-z]\w{0,40}":(?=[ "{[\dtf]|$)/y
/** A text on its own line, up to a comment; and within braces or brackets. */
const BEGIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/
const PLAIN = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^ :]|:(?! |$)| +(?![ #:]|$)| +:(?! |$))*/y
const FLOW_PLAIN =
  /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^ :,[\]{}#]|:(?![ ,[\]{}]|$)| +(?![ :,[\]{}#]|$))*/y

/**
 * Reads plain YAML; leaves the quick reading for any other.
 *
 * @param text without a byte order mark
 * @returns objects (whose fields without a value are `undefined`), lists, texts, numbers, booleans
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL.test(text)) unsure()
  const lines = text.split('\n')
  const isClosed = text.endsWith('\n')
  if (isClosed) lines.pop()
  let row = -1
  let line = ''
  /** Where the part of the line at hand begins. */
  let column = 0
  let depth = 0

  /** Goes to the next line that says something; `column` is -1 after the last. */
  function nextLine(): void {
    do {
      line = lines[++row] ?? ''
      column = indentOf(line)
    } while (row < lines.length && (column === line.length || line[column] === '#'))
    if (row >= lines.length) column = -1
  }

  /** Goes on behind what a pattern finds at `column`. Returns where that begins; leaves the quick reading if it does not. */
  function take(pattern: RegExp): number {
    const from = column
    if (!matches(pattern)) unsure()
    column = pattern.lastIndex
    return from
  }

  /** Asked without a result to take apart, of which there would be thousands. */
  function matches(pattern: RegExp): boolean {
    pattern.lastIndex = column
    return pattern.test(line)
  }

  function endLine(): void {
    if (column < line.length) take(REST)
    nextLine()
  }

  /** A text on its own line: nearly always all the rest of it, which is told sooner than by a pattern. */
  function plain(): string {
    const rest = line.slice(column)
    const goesOn = rest.includes(': ') || rest.includes(' #') || /[: ]$/.test(rest)
    if (goesOn || !BEGIN.test(rest)) return line.slice(take(PLAIN), column)
    column = line.length
    return rest
  }

  /** Fields or items that begin at `column`. */
  function block(): unknown {
    if (++depth > 20) unsure()
    const value = line[column] === '-' ? items() : fields()
    depth--
    return value
  }

  function fields(): Fields {
    const at = column
    const read: Fields = {}
    do {
      const from = take(KEY)
      const key = line.slice(from, line.indexOf(':', from))
      if (Object.hasOwn(read, key)) unsure()
      read[key] = blankIsNone(value(at, true))
    } while (column === at)
    if (column > at) unsure()
    return someOf(read)
  }

  function items(): unknown[] {
    const at = column
    const read: unknown[] = []
    while (column === at && matches(ITEM)) {
      column = ITEM.lastIndex
      const item = matches(KEY) ? block() : value(at, false)
      read.push(blankIsNone(item) ?? unsure())
    }
    if (column > at) unsure()
    return read
  }

  /** What follows a key or a hyphen that stands at `parent`. */
  function value(parent: number, ofField: boolean): unknown {
    const first = line[column]
    if (first === undefined || first === '#') {
      nextLine()
      return column > parent || (ofField && column === parent && line[column] === '-')
        ? block()
        : undefined
    }
    if (first === '|' || first === '>') return lineByLine(parent)
    let read: unknown
    if (first === '{' || first === '[') read = flow(parent)
    else read = quoted() ?? readPlainScalar(plain())
    endLine()
    return read
  }

  function quoted(): string | undefined {
    const first = line[column]
    if (first === "'") return line.slice(take(SINGLE) + 1, column - 1).replaceAll("''", "'")
    return first === '"' ? line.slice(take(DOUBLE) + 1, column - 1) : undefined
  }

  /** A text after `|` or `>`, whose first line says how far all are indented. */
  function lineByLine(parent: number): string {
    const at = take(BLOCK)
    const style = line[at]
    const chomp = line[at + 1]
    const from = row + 1
    const indent = indentOf(lines[from] ?? '')
    if (indent <= parent || indent === lines[from]?.length) unsure()
    const inside = lines[from]!.slice(0, indent)
    let end = from
    let after = from
    for (; after < lines.length; after++) {
      const one = lines[after]!
      if (one === '') continue
      if (!one.startsWith(inside)) break
      end = after + 1
      if (indentOf(one) === one.length) unsure()
      if (style === '>' && (one[indent] === ' ' || one.endsWith(' '))) unsure()
    }
    if (end === lines.length && !isClosed) unsure()
    row = after - 1
    nextLine()
    if (column > parent) unsure()
    const read = lines
      .slice(from, end)
      .map((one) => one.slice(indent))
      .join('\n')
    const folded = style === '>' ? read.replace(/\n+/g, (breaks) => breaks.slice(1) || ' ') : read
    return chomp === '-' ? folded : `${folded}\n`
  }

  /** `{…}` or `[…]`, over any number of lines, all of them indented. */
  function flow(parent: number): unknown {
    const skip = () => {
      column += indentOf(line.slice(column))
      while (column === line.length) {
        line = lines[++row] ?? unsure()
        column = indentOf(line)
        if (column < line.length && column <= parent) unsure()
      }
    }
    const collection = (): unknown => {
      if (++depth > 20) unsure()
      const close = line[column++] === '{' ? '}' : ']'
      const list: unknown[] = []
      const read: Fields = {}
      for (skip(); line[column] !== close; skip()) {
        if (close === ']') list.push(blankIsNone(one()) ?? unsure())
        else {
          const key = line.slice(take(FLOW_KEY), column - 1).replaceAll('"', '')
          if (Object.hasOwn(read, key)) unsure()
          skip()
          read[key] = blankIsNone(one())
        }
        skip()
        if (line[column] === ',') column++
        else if (line[column] !== close) unsure()
      }
      column++
      depth--
      return close === ']' ? list : someOf(read)
    }
    const one = (): unknown => {
      const first = line[column]
      if (first === '{' || first === '[') return collection()
      return quoted() ?? readPlainScalar(line.slice(take(FLOW_PLAIN), column))
    }
    return collection()
  }

  nextLine()
  if (column !== 0) unsure()
  const read = line[0] === '{' ? value(-1, false) : block()
  return row === lines.length ? read : unsure()
}

const indentOf = (line: string): number => line.search(/[^ ]|$/)

/** An object in which nothing is said is absence, which the full reading knows how to leave out. */
function someOf(fields: Fields): Fields {
  for (const name in fields) if (fields[name] !== undefined) return fields
  return unsure()
}

/** A blank text is absence. */
const blankIsNone = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value
