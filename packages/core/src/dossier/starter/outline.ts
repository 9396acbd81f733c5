/** Owns what a document cannot do without, as places in a dossier: what is to be asked, and what goes with the answers. */
import { parse } from 'yaml'
import { type Fields, isFields } from '../../walk/additions.ts'
import { pathOf } from '../edit/path-of.ts'
import { type Path, pathText } from '../path-text.ts'
import { isId, isIds, isLeaf, nodeAt, type SchemaNode } from './schema-node.ts'
import type { StarterDocument } from './starter-document.ts'

/** What is to be asked, and what comes along with it. */
export interface Outline {
  /** Places to fill in, by their paths, with what they are for. */
  asked: Map<string, string>
  /** Values that the documents' examples have beside them: names of scripts, ids, and references by such ids. */
  beside: Map<string, unknown>
}

interface Leaf {
  path: Path
  value: unknown
}

function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...path, at]))
  if (!isFields(value)) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
}

/** The piece of a dossier that a requirement shows; nothing where it shows words. */
function shown(add: string): Fields {
  try {
    const data: unknown = parse(add, { schema: 'core' })
    return isFields(data) ? data : {}
  } catch {
    return {}
  }
}

/** A path of a document's context as a place in a dossier, where it is one. */
function placeOf(text: string): Path | undefined {
  const [first, ...rest] = pathOf(text)
  const start: Path = first === 'person' ? ['people', 0] : [first!]
  const path: (string | number)[] = []
  for (const key of [...start, ...rest]) {
    if (nodeAt(path)?.items && typeof key !== 'number') path.push(0)
    path.push(key)
  }
  const node = nodeAt(path)
  if (node?.items && isLeaf(node.items)) return [...path, 0]
  return node && isLeaf(node) ? path : undefined
}

/** What an entry is, for what is asked of it on the way to something else. */
function entryOf(path: Path): string {
  const words = nodeAt(path.slice(0, -1))?.description ?? nodeAt(path)?.description ?? ''
  return words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, '')
}

const parentOf = (path: Path): Path => path.slice(0, -1)

/** Whether the place must be filled in where there is anything beside it. */
function isNeeded(path: Path): boolean {
  return nodeAt(parentOf(path))?.required?.includes(String(path.at(-1))) ?? false
}

/** Which of the leaves shown are what is wanted: the one of that name, or what cannot be left out, or all. */
function wanted(leaves: readonly Leaf[], text: string): Leaf[] {
  const open = leaves.filter(({ path }) => {
    const node = nodeAt(path)
    return node !== undefined && isLeaf(node) && !isId(node)
  })
  const name = pathOf(text).findLast((key) => typeof key === 'string')
  const named = open.filter(({ path }) => path.at(-1) === name)
  if (named.length > 0) return named
  const needed = open.filter(({ path }) => isNeeded(path))
  return needed.length > 0 ? needed : open
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Other examples may be of other entries: those of the same id are of one. */
function moved({ path, value }: Leaf, outline: Outline, own: Fields): Leaf {
  const [list, at, ...rest] = path
  if (typeof list !== 'string' || typeof at !== 'number') return { path, value }
  const id = (own[list] as Fields[] | undefined)?.[at]?.['id']
  const isAnother = (index: number): boolean => {
    const there = outline.beside.get(pathText([list, index, 'id']))
    return id !== undefined && there !== undefined && there !== id
  }
  let index = at
  while (isAnother(index)) index += 1
  return { path: [list, index, ...rest], value }
}

/** What the schema wants beside what is asked, in every entry on the way to it. */
function complete(outline: Outline): void {
  const visit = (path: Path, node: SchemaNode | undefined): void => {
    for (const key of node?.required ?? []) {
      const inner = node?.properties?.[key]
      const at = [...path, key]
      if (!inner || isId(inner) || isIds(inner)) continue
      if (inner.properties) visit(at, inner)
      else if (isLeaf(inner) && !outline.asked.has(pathText(at))) {
        outline.asked.set(pathText(at), inner.description ?? key)
      }
    }
  }
  for (const text of [...outline.asked.keys()]) {
    const path = pathOf(text)
    for (let length = 1; length < path.length; length += 1) {
      const around = path.slice(0, length)
      visit(around, nodeAt(around))
    }
  }
}

/**
 * @param documents one, or several whose dossier is to serve them all
 * @example
 * [...outlineOf([thankYouLetter]).asked.keys()]
 * // ['candidate.name.full', 'people[0].name.full', 'interviews[0].discussed[0].topic']
 */
export function outlineOf(documents: readonly StarterDocument[]): Outline {
  const outline: Outline = { asked: new Map(), beside: new Map() }
  const ask = (path: Path, what: string) => {
    if (!outline.asked.has(pathText(path))) outline.asked.set(pathText(path), what)
  }
  for (const { per, beforehand, requires } of documents) {
    for (const { path: text, at, what, add } of requires) {
      const own = shown(add)
      const leaves = leavesOf(own)
        .filter(({ path }) => nodeAt(path) !== undefined)
        .map((leaf) => moved(leaf, outline, own))
      const place = placeOf(text)
      const meant = place ? [{ path: place }] : wanted(leaves, text)
      const [root] = pathOf(at ?? '')
      const isOne = new Set(meant.map(({ path }) => path[0])).size === 1
      for (const { path } of meant) ask(path, isOne || root === path[0] ? what : entryOf(path))
      for (const { path, value } of leaves) {
        const isSlug = typeof value === 'string' && SLUG.test(value)
        const isOpen = nodeAt(path)?.enum !== undefined
        if (isSlug && !isOpen) outline.beside.set(pathText(path), value)
        else if (isIds(nodeAt(parentOf(path)) ?? {})) outline.beside.set(pathText(path), null)
      }
    }
    const someone = ['people', 0, 'name', 'full']
    if (per === 'person' && !beforehand) ask(someone, entryOf(someone.slice(0, -1)))
  }
  complete(outline)
  for (const text of outline.asked.keys()) outline.beside.delete(text)
  return outline
}
