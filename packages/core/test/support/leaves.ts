/** Every single fact of a dossier, by path; and a dossier with one fact changed or left out. */

/** Where a fact is: keys and list indexes. */
export type Path = readonly (string | number)[]

type Branch = Record<string | number, unknown>
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/** The paths of all facts that are neither a list nor an object. */
export function leaves(data: unknown, path: Path = []): Path[] {
  if (!isBranch(data)) return [path]
  return Object.entries(data).flatMap(([key, value]) =>
    leaves(value, [...path, Array.isArray(data) ? Number(key) : key]),
  )
}

/** The fact at a path. */
export function leafAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isBranch(at) ? at[key] : undefined), data)
}

/** A copy with another fact at a path. */
export function withLeaf<Data>(data: Data, [key, ...rest]: Path, value: unknown): Data {
  if (key === undefined) return value as Data
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...data }) as Branch
  copy[key] = withLeaf(copy[key], rest, value)
  return copy as Data
}

/** A copy without some facts; what they leave empty goes as well. */
export function withoutLeaves<Data>(data: Data, isGone: (path: Path) => boolean): Data {
  return (pruned(data, isGone, []) ?? {}) as Data
}

function pruned(data: unknown, isGone: (path: Path) => boolean, path: Path): unknown {
  if (!isBranch(data)) return isGone(path) ? undefined : data
  if (Array.isArray(data)) {
    const items = data.map((item, index) => pruned(item, isGone, [...path, index]))
    const kept = items.filter((item) => item !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  const kept = Object.entries(data)
    .map(([key, value]) => [key, pruned(value, isGone, [...path, key])] as const)
    .filter(([, value]) => value !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** A path without its indexes, as `people[].name.full`: the same field of every entity. */
export function fieldOf(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1)
}

/** A path as findings write it, as `people[0].name.full`. */
export function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1)
}
