/** Owns where a path leads within what is being collected: the entry that is meant, and its field. */
import { type PathField, dossierPath } from '../script/dossier-path.ts'
import { type Fields, isFields } from './additions.ts'
import type { Value } from './words-as.ts'

/** A field of an entry; `adds` where it is a list that takes one more. */
export interface Spot {
  readonly entry: Fields
  readonly field: string
  readonly adds: boolean
}

/** Tells the entry that a word in brackets means, or the one that is added; undefined where it cannot be told. */
export type Pick = (part: PathField) => Fields | undefined

function objectIn(parent: Fields, field: string): Fields {
  const found = parent[field]
  if (isFields(found)) return found
  const made: Fields = {}
  parent[field] = made
  return made
}

/** The entry of a list with the id of the one wanted, which is put there where it is new. */
function entryIn(parent: Fields, field: string, wanted: Fields): Fields {
  const list = (parent[field] ??= []) as Fields[]
  const found = list.find(
    (each) => each === wanted || (each.id !== undefined && each.id === wanted.id),
  )
  if (found) return Object.assign(found, wanted)
  list.push(wanted)
  return wanted
}

/**
 * Finds the field that a path means, and makes what leads there.
 *
 * @param root what is being collected
 * @param pick asked for each word in brackets before anything is made
 * @returns undefined where an entry cannot be told
 */
export function spotOf(root: Fields, path: string, pick: Pick): Spot | undefined {
  const parts = dossierPath(path)
  const last = parts.at(-1)!
  const picked = parts.map((part) =>
    part.entries === null || (part === last && part.entries === '') ? null : pick(part),
  )
  if (picked.includes(undefined)) return undefined
  let entry = root
  parts.forEach((part, index) => {
    const wanted = picked[index]
    if (wanted) entry = entryIn(entry, part.field, wanted)
    else if (part !== last) entry = objectIn(entry, part.field)
  })
  return { entry, field: last.field, adds: last.entries === '' }
}

/** Puts a value there: one more of a list, more words of a text, or instead of what was noted before. */
export function put({ entry, field, adds }: Spot, value: Value, isText: boolean): void {
  const before = entry[field]
  if (adds) {
    const list = (entry[field] ??= []) as unknown[]
    if (!list.includes(value)) list.push(value)
  } else if (isText && typeof before === 'string' && before !== value) {
    entry[field] = `${before}; ${value}`
  } else entry[field] = value
}
