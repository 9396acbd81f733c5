/** Owns what has to change in a file so that it says something else: as little as can be. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml'
import type { Alias, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { type Fields, isFields } from '../../walk/additions.ts'
import { isSameData } from '../../walk/is-same-data.ts'
import { asRead } from './as-read.ts'
import type { Change, Holder } from './change.ts'

const keyOf = ({ key }: Pair): unknown =>
  isScalar(key) ? (typeof key.value === 'string' ? key.value : key.source) : undefined

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null)

/** Whether reading leaves a node out, so that items of a list count from one less. */
function isLeftOut(node: unknown, document: Document): boolean {
  if (isAlias(node)) return isLeftOut(node.resolve(document), document)
  if (isMap(node)) return node.items.every(({ value }) => isLeftOut(value, document))
  if (isSeq(node)) return false
  return asRead(isScalar(node) ? node.value : node) === undefined
}

/**
 * The changes that make a document say `after`.
 *
 * @param document as parsed
 * @param before what it says, as it is read
 * @param after what it should say, without anything empty
 * @returns inner changes first, so that they can be made in this order at one place
 */
export function changesBetween(document: Document, before: Fields, after: Fields): Change[] {
  const changes: Change[] = []
  /** The nodes with a name that are around what is looked at, or it. */
  const named: Node[] = []
  const touched = new Set<Node>()
  const replaced = new Set<unknown>()

  const add = (change: Change) => {
    for (const node of named) touched.add(node)
    changes.push(change)
  }

  const fieldsOf = (map: YAMLMap, had: Fields, has: Fields) => {
    const pairs = new Map(map.items.map((pair) => [keyOf(pair), pair]))
    const added: [string, unknown][] = []
    for (const [key, value] of Object.entries(has)) {
      const pair = pairs.get(key)
      if (pair) compare(nodeOf(pair.value), had[key], value, { map, pair })
      else added.push([key, value])
    }
    for (const key of Object.keys(had)) {
      if (!Object.hasOwn(has, key)) add({ kind: 'removal', map, key })
    }
    if (added.length > 0) add({ kind: 'fields', map, fields: added })
  }

  const itemsOf = (list: YAMLSeq, had: readonly unknown[], has: readonly unknown[]) => {
    const written = list.items.flatMap((item, index) =>
      isLeftOut(item, document) ? [] : [{ node: nodeOf(item), index }],
    )
    written.forEach(({ node, index }, at) => compare(node, had[at], has[at], { list, index }))
    const items = has.slice(written.length)
    if (items.length > 0) add({ kind: 'items', list, items })
  }

  /** Brackets in a block that only keep a list's place. */
  const isPlaceholder = (list: YAMLSeq, holder: Holder) =>
    list.flow && list.items.length === 0 && 'pair' in holder && !holder.map.flow

  const compare = (node: Node | null, had: unknown, has: unknown, holder: Holder) => {
    if (isSameData(had, has)) return
    if (node?.anchor !== undefined) named.push(node)
    if (isMap(node) && isFields(has) && (had === undefined || isFields(had))) {
      fieldsOf(node, had ?? {}, has)
    } else if (
      isSeq(node) &&
      Array.isArray(had) &&
      Array.isArray(has) &&
      has.length >= had.length &&
      !isPlaceholder(node, holder)
    ) {
      itemsOf(node, had, has)
    } else {
      replaced.add(node)
      add({ kind: 'value', holder, node, value: has })
    }
    if (node?.anchor !== undefined) named.pop()
  }

  if (isMap(document.contents)) fieldsOf(document.contents, before, after)
  const aliases = touched.size > 0 ? aliasesOf(document, touched) : []
  const written = aliases.filter(({ node }) => !replaced.has(node))
  return [...written.map((alias): Change => ({ kind: 'value', ...alias })), ...changes]
}

/** The aliases of nodes that change: written out, they go on saying what they said. */
function aliasesOf(document: Document, nodes: ReadonlySet<Node>) {
  const found: { holder: Holder; node: Alias; value: unknown }[] = []
  visit(document, {
    Alias(key, node, path) {
      const target = node.resolve(document)
      if (!target || !nodes.has(target)) return
      const parent = path.at(-1)
      const around = path.at(-2)
      const value = asRead(target.toJS(document))
      if (isSeq(parent)) found.push({ holder: { list: parent, index: Number(key) }, node, value })
      else if (isMap(around) && key === 'value') {
        found.push({ holder: { map: around, pair: parent as Pair }, node, value })
      }
    },
  })
  return found
}
