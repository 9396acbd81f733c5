/** Owns what the answers bring with them: an id for each entry, and the ids by which entries name each other. */
import { slugFrom } from '../../schemas/slug.ts'
import { type Fields, isFields } from '../../walk/additions.ts'
import { asRead } from '../edit/as-read.ts'
import { pathOf } from '../edit/path-of.ts'
import { type Path, pathText } from '../path-text.ts'
import { listNamedAt } from '../references.ts'
import type { Outline } from './outline.ts'
import { isId, isIds, nodeAt } from './schema-node.ts'

/** No id is made of more words than one can read at a glance. */
const LONGEST_ID = 48

/** Whether an entry is called something. */
function calledBy({ name, label, title }: Fields): string {
  const words = [isFields(name) ? name['full'] : name, label, title]
  return words.find((each): each is string => typeof each === 'string') ?? ''
}

/** An id that no other entry of the list has. */
function idFor(entry: Fields, path: Path, beside: Outline['beside'], taken: Set<string>): string {
  const own = slugFrom(calledBy(entry))
  const shown = beside.get(pathText([...path, 'id']))
  const kind = slugFrom(nodeAt(path)?.title ?? 'entry')
  const stem =
    own !== '' && own.length <= LONGEST_ID ? own : typeof shown === 'string' ? shown : `${kind}-1`
  let id = stem
  for (let count = 2; taken.has(id); count += 1) id = `${stem.replace(/-\d+$/, '')}-${count}`
  return id
}

function withIds(data: Fields, beside: Outline['beside']): void {
  for (const [list, entries] of Object.entries(data)) {
    const node = nodeAt([list, 0])
    if (!Array.isArray(entries) || !node?.required?.includes('id')) continue
    const taken = new Set(entries.map((entry: Fields) => String(entry['id'])))
    entries.forEach((entry: Fields, at) => {
      if (entry['id'] !== undefined) return
      entry['id'] = idFor(entry, [list, at], beside, taken)
      taken.add(entry['id'] as string)
    })
  }
}

const idsIn = (data: Fields, list: string | undefined): string[] =>
  ((list === undefined ? undefined : data[list]) as Fields[] | undefined)?.map(({ id }) =>
    String(id),
  ) ?? []

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    data,
  )
}

/** The entry whose example has an id: what names it by that id in another example means it. */
function idOfExample(value: unknown, beside: Outline['beside'], data: Fields): unknown {
  for (const [text, id] of beside) {
    if (id === value && /^\w+\[\d+\]\.id$/.test(text)) return valueAt(data, pathOf(text))
  }
  return undefined
}

const isEntry = (value: unknown, beside: Outline['beside']): boolean =>
  [...beside].some(([text, id]) => id === value && /^\w+\[\d+\]\.id$/.test(text))

/** What is beside an answer that is there; an entry that is not named by anybody is left out. */
function withBeside(data: Fields, { beside }: Outline): void {
  for (const [text, value] of beside) {
    const path = pathOf(text)
    const ofList = typeof path.at(-1) === 'number'
    const at = ofList ? path.slice(0, -1) : path
    const around = valueAt(data, at.slice(0, -1))
    const [key, node] = [String(at.at(-1)), nodeAt(at)]
    if (!node || !isFields(around) || around[key] !== undefined) continue
    if (isIds(node)) {
      const ids = idsIn(data, listNamedAt([...at, 0]))
      if (ids.length > 0) around[key] = ids
    } else if (isId(node)) {
      const ids = idsIn(data, listNamedAt(at))
      // Of several it is not known who is meant.
      if (ids.length === 1) around[key] = ids[0]
    } else if (isEntry(value, beside)) {
      const id = idOfExample(value, beside, data)
      if (id !== undefined) around[key] = ofList ? [id] : id
    } else around[key] = ofList ? [value] : value
  }
}

/** Lists of ids that an entry cannot be without. */
function withNeededIds(data: Fields): void {
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((item, at) => visit(item, [...path, at]))
    if (!isFields(value)) return
    for (const key of nodeAt(path)?.required ?? []) {
      const at = [...path, key]
      if (value[key] !== undefined || !isIds(nodeAt(at) ?? {})) continue
      value[key] = idsIn(data, listNamedAt([...at, 0]))
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key])
  }
  visit(data, [])
}

/**
 * @param data what is given, as far as it goes
 * @returns new data, in which each entry has an id and names those that it belongs to
 */
export function withAnswers(data: object, outline: Outline): Fields {
  // Reading makes a copy, which is filled up.
  const whole = (asRead(data) ?? {}) as Fields
  withIds(whole, outline.beside)
  withBeside(whole, outline)
  withNeededIds(whole)
  return whole
}
