/** Owns how text becomes plain data, with the place of each part: YAML 1.2 (of which JSON is a part), and no more of it than a dossier needs. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar } from 'yaml'
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import type { Finding, Place } from '../findings/finding.ts'
import { placesIn, type Origin, type Places } from './places.ts'
import { syntaxFinding } from './syntax-finding.ts'

/** What a file holds. */
export interface Opened {
  /** Plain data without anything empty; `undefined` where there is none, or it cannot be understood. */
  data: unknown
  places: Places
  findings: Finding[]
}

/** How many values aliases may repeat in all. */
const mostRepeated = 10_000
const deepest = 100

/**
 * Reads YAML or JSON into plain data.
 *
 * Fields without a value, blank texts and empty objects are left out: they are absence.
 * Merge keys (`<<`) and keys that are no text are refused; aliases repeat what they name, within reason.
 *
 * @param text the file's text
 * @param file its name, for findings
 * @returns data, places and all findings; never throws
 */
export function openYaml(text: string, file?: string): Opened {
  const lines = new LineCounter()
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), col: Math.max(col, 1) }
  }
  const place = (offset: number): Place => {
    const { line, col } = position(offset)
    return { ...(file !== undefined && { file }), line, column: col }
  }
  const origins = new WeakMap<object, Origin>()
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      merge: false,
      prettyErrors: false,
      resolveKnownTags: false,
      uniqueKeys: false,
    })
    const findings = syntaxFindings(document, place)
    const broken = document.errors.length > 0
    const data = broken ? undefined : toData(document, origins, place, findings)
    const start = document.contents?.range[0]
    return { data, places: placesIn(data, origins, position, start, file), findings }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const places = placesIn(undefined, origins, position, 0, file)
    return { data: undefined, places, findings: [tooDeep(place(0))] }
  }
}

/** One finding a line: the parser's later complaints about a line follow from the first. */
function syntaxFindings(document: Document, place: (offset: number) => Place): Finding[] {
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted) return [tooDeep(place(exhausted.pos[0]))]
  const found = new Map<number | undefined, Finding>()
  for (const error of [...document.errors, ...document.warnings]) {
    const at = place(error.pos[0])
    const severity = error.name === 'YAMLWarning' ? 'warning' : 'error'
    if (!found.has(at.line)) found.set(at.line, syntaxFinding(error, at, severity))
  }
  return [...found.values()]
}

function toData(
  document: Document,
  origins: WeakMap<object, Origin>,
  place: (offset: number) => Place,
  findings: Finding[],
): unknown {
  const open: unknown[] = []
  let repeating = 0
  let repeated = 0

  const report = (code: string, offset: number, message: string, hint: string): undefined => {
    findings.push({ code, severity: 'error', message, place: place(offset), hint })
  }
  const startOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0

  const convert = (node: unknown): unknown => {
    if (repeating > 0 && ++repeated > mostRepeated) return undefined
    if (isAlias(node)) {
      const target = node.resolve(document)
      if (!target) {
        return report(
          'yaml-syntax',
          startOf(node),
          `*${node.source} repeats what &${node.source} names, but nothing before it has that name.`,
          'Put the text in quotes if the * belongs to it.',
        )
      }
      if (open.includes(target)) {
        return report(
          'alias-bomb',
          startOf(node),
          `*${node.source} repeats something that it is a part of.`,
          'Write out what is meant.',
        )
      }
      repeating++
      const copy = convert(target)
      repeating--
      if (repeating === 0 && repeated > mostRepeated) {
        repeated = 0
        return report(
          'alias-bomb',
          startOf(node),
          `*${node.source} and the aliases within it repeat more than ${mostRepeated} values.`,
          'Write out what is meant.',
        )
      }
      return copy
    }
    if (isScalar(node)) return isBlank(node.value) ? undefined : node.value
    if (!isMap(node) && !isSeq(node)) return undefined
    if (open.length >= deepest) {
      if (!findings.some(({ code }) => code === 'too-deep'))
        findings.push(tooDeep(place(startOf(node))))
      return undefined
    }
    open.push(node)
    const collection = isMap(node) ? convertMap(node) : convertList(node)
    open.pop()
    return collection
  }

  const convertMap = (map: YAMLMap): unknown => {
    const data: Record<string, unknown> = Object.create(null)
    const origin: Origin = { at: startOf(map), entries: new Map() }
    const first = new Map<string, number>()
    for (const pair of map.items) {
      const key = keyOf(pair)
      if (key === undefined) continue
      const at = startOf(pair.key)
      const before = first.get(key)
      if (before !== undefined) {
        report(
          'duplicate-key',
          at,
          `The field ${JSON.stringify(key)} is there already, on line ${place(before).line}.`,
          'Keep one of the two.',
        )
        continue
      }
      first.set(key, at)
      origin.entries.set(key, { key: at, value: startOf(pair.value), ...sourceOf(pair.value) })
      const value = convert(pair.value)
      if (value !== undefined) data[key] = value
    }
    if (Object.keys(data).length === 0 && open.length > 1) return undefined
    origins.set(data, origin)
    return data
  }

  const keyOf = ({ key }: Pair): string | undefined => {
    if (isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN) {
      return report(
        'merge-key',
        startOf(key),
        'The merge key << is not part of YAML 1.2.',
        'Write the fields out, or repeat a whole value by its alias: name: *name.',
      )
    }
    if (isScalar(key) && key.value !== null)
      return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
    return report(
      'non-text-key',
      startOf(key),
      'The name of a field should be text.',
      'Write name: value; put the name in quotes if it has signs in it.',
    )
  }

  const convertList = (list: YAMLSeq): unknown[] => {
    const data: unknown[] = []
    const origin: Origin = { at: startOf(list), entries: new Map() }
    list.items.forEach((item, index) => {
      const value = convert(item)
      if (value === undefined) return
      origin.entries.set(data.length, {
        key: startOf(item),
        value: startOf(item),
        index,
        ...sourceOf(item),
      })
      data.push(value)
    })
    origins.set(data, origin)
    return data
  }

  return convert(document.contents)
}

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

const sourceOf = (node: unknown) =>
  isScalar(node) && node.source !== undefined ? { source: node.source } : {}

const tooDeep = (place: Place): Finding => ({
  code: 'too-deep',
  severity: 'error',
  message: `Something here is nested more than ${deepest} levels deep.`,
  place,
  hint: 'A dossier needs no more than six.',
})
