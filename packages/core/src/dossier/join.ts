/** Owns how two parts of a dossier become one. */

/**
 * Joins two values: objects field by field, lists entry by entry, anything else by taking the second.
 *
 * Entries with the same `id` are joined; an entry that is there already is not added again.
 *
 * @param base what is there
 * @param over what comes to it, and wins
 * @returns new data; neither argument is changed
 * @example
 * join({ a: 1, list: ['x'] }, { a: 2, list: ['x', 'y'] }) // { a: 2, list: ['x', 'y'] }
 */
export function join(base: unknown, over: unknown): unknown {
  if (over === undefined) return base
  if (Array.isArray(base) && Array.isArray(over)) return joinLists(base, over)
  if (isObject(base) && isObject(over)) {
    const joined: Record<string, unknown> = { ...base }
    for (const [key, value] of Object.entries(over)) joined[key] = join(joined[key], value)
    return joined
  }
  return over
}

function joinLists(base: readonly unknown[], over: readonly unknown[]): unknown[] {
  const joined = [...base]
  const seen = new Set(base.map((entry) => JSON.stringify(entry)))
  const byId = new Map(joined.map((entry, index) => [idOf(entry), index]))
  for (const entry of over) {
    const id = idOf(entry)
    const at = id === undefined ? undefined : byId.get(id)
    if (at !== undefined) joined[at] = join(joined[at], entry)
    else if (id !== undefined || !seen.has(JSON.stringify(entry))) joined.push(entry)
  }
  return joined
}

const idOf = (value: unknown) => (isObject(value) ? value.id : undefined)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
