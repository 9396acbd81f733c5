/** Owns how changes are made in the text itself, so that all that is not concerned stays as it is, byte for byte. */
import { isAlias, isCollection, isMap, isScalar } from 'yaml'
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import type { Change } from './change.ts'
import { columnOf, type Layout } from './layout.ts'
import { Awkward, type Splice, spliced } from './splices.ts'
import { flowField, inBlock, inFlow, inJsonLines, likeBefore } from './written.ts'

interface Written {
  text: string
  layout: Layout
}

type Collection = YAMLMap | YAMLSeq

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = (node as Node | null)?.range
  if (!range) throw new Awkward()
  return [range[0], range[1]]
}

/** Where a value ends, without the comments behind it. */
function endOf(node: unknown): number {
  if (!isCollection(node) || node.flow) return rangeOf(node)[1]
  const last = node.items.at(-1)
  if (last === undefined) throw new Awkward()
  return isMap(node) ? endOfPair(last as Pair) : endOf(last)
}

function endOfPair(pair: Pair): number {
  const { value } = pair
  const isNothing = value === null || (isScalar(value) && value.source === '')
  return isNothing ? colonOf(pair) : endOf(value)
}

/** Just behind the colon of a field. */
function colonOf(pair: Pair): number {
  const token = pair.srcToken as { sep?: { type: string; offset: number }[] } | undefined
  const colon = token?.sep?.find(({ type }) => type === 'map-value-ind')
  if (!colon) throw new Awkward()
  return colon.offset + 1
}

/** Inserts whole lines below the line on which something ends. */
function below(end: number, lines: string, { text, layout }: Written): Splice {
  const added = lines.replaceAll('\n', layout.lineEnd)
  if (text[end - 1] === '\n') return { start: end, end, text: `${added}${layout.lineEnd}` }
  const stop = text.indexOf('\n', end)
  const rest = text.slice(end, stop < 0 ? undefined : stop)
  if (!/^(?:[ \t]*|[ \t]+#.*)\r?$/.test(rest)) throw new Awkward()
  if (stop < 0) return { start: text.length, end: text.length, text: layout.lineEnd + added }
  return { start: stop + 1, end: stop + 1, text: `${added}${layout.lineEnd}` }
}

const indented = (lines: string, column: number): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(column) + line))
    .join('\n')

/** Whether the entries of a block are set apart by blank lines. */
function isSpaced(node: Collection, text: string): boolean {
  const [first, second] = node.items
  if (first === undefined || second === undefined) return false
  const start = (item: unknown) => rangeOf(isMap(node) ? (item as Pair).key : item)[0]
  const last = node.items.at(-1)
  const before = node.items.at(-2)
  return /\n[ \t]*\r?\n/.test(text.slice(start(before), start(last)))
}

/** Past the comments that close a block: what is added comes after them, before what follows the block. */
function pastComments(end: number, column: number, text: string): number {
  let past = end
  let at = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1
  while (at > 0 && at < text.length) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? undefined : stop).trimEnd()
    const indent = line.length - line.trimStart().length
    if (line !== '' && !line.trimStart().startsWith('#')) return indent === column ? end : past
    if (line !== '' && indent < column) return past
    if (line !== '') past = at + line.length
    if (stop < 0) return past
    at = stop + 1
  }
  return past
}

function addToBlock(node: Collection, entries: readonly string[], written: Written): Splice {
  const column = columnOf(written.text, rangeOf(node)[0])
  const lead = written.text.slice(rangeOf(node)[0] - column, rangeOf(node)[0])
  if (/\t/.test(lead)) throw new Awkward()
  const apart = isSpaced(node, written.text)
  const lines = entries.map((entry) => (apart ? '\n' : '') + indented(entry, column)).join('\n')
  return below(pastComments(endOf(node), column, written.text), lines, written)
}

/** Adds to what stands in brackets or braces: on lines of their own where the last entry has one. */
function addToFlow(
  node: Collection,
  entries: readonly ((column: number | undefined) => string)[],
  written: Written,
): Splice[] {
  const { text, layout } = written
  const [start, stop] = rangeOf(node)
  const last = node.items.at(-1)
  if (last === undefined) return fillFlow(node, entries, written)
  const end = isMap(node) ? endOfPair(last as Pair) : endOf(last)
  const begin = rangeOf(isMap(node) ? (last as Pair).key : last)[0]
  const column = columnOf(text, begin)
  const hasLine = text.slice(begin - column, begin).trim() === '' && begin - column > start
  if (!hasLine) {
    return [{ start: end, end, text: entries.map((entry) => `, ${entry(undefined)}`).join('') }]
  }
  const rest = /^[ \t]*(,?)[ \t]*(?:#.*)?\r?\n/.exec(text.slice(end, stop))
  if (!rest) throw new Awkward()
  const lines = entries.map((entry) => ' '.repeat(column) + entry(column)).join(',\n')
  const at = end + rest[0].length
  const added = `${lines}\n`.replaceAll('\n', layout.lineEnd)
  return [
    ...(rest[1] === '' ? [{ start: end, end, text: ',' }] : []),
    { start: at, end: at, text: added },
  ]
}

/** Fills empty brackets or braces. */
function fillFlow(
  node: Collection,
  entries: readonly ((column: number | undefined) => string)[],
  { text, layout }: Written,
): Splice[] {
  const [start, end] = rangeOf(node)
  if (text.slice(start + 1, end - 1).trim() !== '') throw new Awkward()
  const inner = { start: start + 1, end: end - 1 }
  const isOneLine = !layout.isJson || !text.trim().includes('\n')
  if (isOneLine) {
    const joined = entries.map((entry) => entry(undefined)).join(', ')
    return [{ ...inner, text: isMap(node) && !layout.isJson ? ` ${joined} ` : joined }]
  }
  const line = text.lastIndexOf('\n', start) + 1
  const outer = /^ */.exec(text.slice(line))![0].length
  const column = outer + layout.indent
  const lines = entries.map((entry) => ' '.repeat(column) + entry(column)).join(',\n')
  const filled = `\n${lines}\n${' '.repeat(outer)}`
  return [{ ...inner, text: filled.replaceAll('\n', layout.lineEnd) }]
}

function addFields({ map, fields }: Extract<Change, { kind: 'fields' }>, written: Written) {
  const { layout } = written
  if (!map.flow) {
    const entries = fields.map(([key, value]) => inBlock({ [key]: value }, layout))
    return [addToBlock(map, entries, written)]
  }
  const entries = fields.map((field) => (column: number | undefined) => {
    const [key, value] = field
    if (!layout.isJson || column === undefined) return flowField(field, layout)
    return `${JSON.stringify(key)}: ${inJsonLines(value, layout.indent, column)}`
  })
  return addToFlow(map, entries, written)
}

function addItems({ list, items }: Extract<Change, { kind: 'items' }>, written: Written) {
  const { layout } = written
  if (!list.flow) {
    const entries = items.map((item) => inBlock([item], { ...layout, indentLists: true }))
    return [addToBlock(list, entries, written)]
  }
  const entries = items.map((item) => (column: number | undefined) => {
    if (!layout.isJson || column === undefined) return inFlow(item, layout)
    return inJsonLines(item, layout.indent, column)
  })
  return addToFlow(list, entries, written)
}

/** Whether a text stands on the lines below its field. */
const isBlockText = (node: Node | null): boolean =>
  isScalar(node) && node.type?.startsWith('BLOCK') === true

function replace(
  { holder, node, value }: Extract<Change, { kind: 'value' }>,
  written: Written,
): Splice[] {
  const { layout } = written
  const isBlockField = 'pair' in holder && !holder.map.flow
  const isNothing = node === null || (isScalar(node) && node.source === '')
  const isInline = isScalar(node) || isAlias(node) || (isCollection(node) && node.flow === true)
  if (!isNothing && !isInline) throw new Awkward()
  if (isBlockField && !isAlias(node)) return replaceField(holder, node, isNothing, value, written)
  if (isNothing || isBlockText(node)) throw new Awkward()
  const [start, end] = rangeOf(node)
  if (isScalar(node) && typeof value === 'string' && !layout.isJson) {
    const quoted = inBlock(likeBefore(value, node), layout)
    const isPlain = node.type === 'PLAIN' || quoted.includes('\n')
    return [{ start, end, text: isPlain ? inFlow(value, layout) : quoted }]
  }
  return [{ start, end, text: inFlow(value, layout) }]
}

function replaceField(
  { map, pair }: { map: YAMLMap; pair: Pair },
  node: Node | null,
  isNothing: boolean,
  value: unknown,
  written: Written,
): Splice[] {
  const { text, layout } = written
  const colon = colonOf(pair)
  const column = columnOf(text, rangeOf(map)[0])
  const [start, end] = isNothing ? [colon, colon] : rangeOf(node)
  const given =
    isScalar(node) && !isNothing && node.value !== null ? likeBefore(value, node) : value
  const [first, ...more] = inBlock({ k: given }, layout).slice(2).split('\n')
  const lines = indented(more.join('\n'), column)
  if (isBlockText(node)) {
    const head = text.slice(start, end).split('\n')[0]!
    if (head.includes('#') || more.length === 0) throw new Awkward()
    const whole = `${first!.trim()}\n${lines}${text[end - 1] === '\n' ? '\n' : ''}`
    return [{ start, end, text: whole.replaceAll('\n', layout.lineEnd) }]
  }
  // With an anchor or a tag before it, it stays where it stands.
  const gap = text.slice(colon, start)
  const from = first === '' && /^[ \t]*$/.test(gap) ? colon : start
  const head = { start: from, end, text: isNothing ? first! : first!.trim() }
  return more.length === 0 ? [head] : [head, below(end, lines, written)]
}

/**
 * Makes changes in a text.
 *
 * @throws Awkward where the text is written in a way that is not edited in place
 */
export function spliceChanges(text: string, changes: readonly Change[], layout: Layout): string {
  const written: Written = { text, layout }
  const splices = changes.flatMap((change): Splice[] => {
    if (change.kind === 'fields') return addFields(change, written)
    if (change.kind === 'items') return addItems(change, written)
    if (change.kind === 'value') return replace(change, written)
    throw new Awkward()
  })
  return spliced(text, splices)
}
