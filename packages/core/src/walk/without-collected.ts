/** Owns how what a conversation added is taken out of a dossier again, so that the same talk can be had anew. */
import type { Dossier } from '../schemas/dossier.ts'
import { type Additions, type Fields, isFields } from './additions.ts'
import { isSameData } from './is-same-data.ts'
import { isSameName } from './is-same-name.ts'

/** What an entry is known by. */
const NAMES = ['id', 'label'] as const

const isOne = (one: unknown, other: unknown): boolean =>
  isFields(one) &&
  isFields(other) &&
  NAMES.some((name) => {
    const [mine, theirs] = [one[name], other[name]]
    return typeof mine === 'string' && typeof theirs === 'string' && isSameName(mine, theirs)
  })

function lessEntry(entry: unknown, added: readonly unknown[]): unknown {
  if (added.some((each) => isSameData(each, entry))) return undefined
  const match = added.find((each) => isOne(each, entry))
  if (!isFields(entry) || !isFields(match)) return entry
  const rest = lessFields(entry, match)
  // It was there before, or something has been added to it since.
  const isOwn = entry['label'] !== undefined && match['label'] === undefined
  const isLeft = isOwn || Object.keys(rest).some((key) => key !== 'id')
  return isLeft ? { id: entry['id'], label: entry['label'], ...rest } : undefined
}

function lessValue(value: unknown, added: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(added)) {
    const rest = value.map((each) => lessEntry(each, added)).filter((each) => each !== undefined)
    return rest.length > 0 ? rest : undefined
  }
  if (isFields(value) && isFields(added)) {
    const rest = lessFields(value, added)
    return Object.keys(rest).length > 0 ? rest : undefined
  }
  return value === added ? undefined : value
}

function lessFields(fields: Fields, added: Fields): Fields {
  const rest = Object.entries(fields).flatMap(([key, value]) => {
    const left = key === 'id' || !(key in added) ? value : lessValue(value, added[key])
    return left === undefined ? [] : [[key, left] as const]
  })
  return Object.fromEntries(rest)
}

/**
 * A dossier without what `collect` gave of a conversation. What somebody has changed or added since stays.
 *
 * @example
 * withoutCollected(dossier, collect(script, session, { keepSession: true }))
 */
export function withoutCollected<Data extends Partial<Dossier>>(
  data: Data,
  additions: Additions,
): Partial<Data> {
  return lessFields(data, additions as Fields) as Partial<Data>
}
