/** Owns whether a path of the dossier leads to anything: what guards ask at the start, and on the way. */
import { dossierPath } from '../script/dossier-path.ts'

/** What the words in brackets stand for. */
export interface Picks {
  with: readonly string[]
  next: readonly string[]
  /** The entry that a loop is at, by what the script calls it. */
  item?: { as: string; entry: unknown }
}

function isSome(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isSome)
  return typeof value === 'object' ? Object.values(value).some(isSome) : value !== false
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** All values that a path leads to. */
function valuesAt(data: unknown, path: string, picks: Picks): unknown[] {
  return dossierPath(path).reduce<unknown[]>(
    (values, { field, entries }) => {
      const found = values.map((value) => fieldOf(value, field))
      if (entries === null) return found
      if (entries !== '' && entries === picks.item?.as) return [picks.item.entry]
      const all = found.flatMap(entriesOf)
      if (entries !== 'with' && entries !== 'next') return all
      return all.filter((entry) => picks[entries].includes(fieldOf(entry, 'id') as string))
    },
    [data],
  )
}

/**
 * Whether something is there. A list counts once it has an entry, a text once it says something, a yes or no
 * once it is yes.
 *
 * @param path `decision.expected`, `people[next].cares`, or a role: `with`, `next`
 */
export function isKnown(data: unknown, path: string, picks: Picks): boolean {
  if (path === 'with' || path === 'next') return picks[path].length > 0
  return valuesAt(data, path, picks).some(isSome)
}
