/** Owns changes to what was typed: plain data in, changed plain data out, with everything else untouched. */
import type { Path } from './field.ts'

/** What was typed so far: a dossier, with the blanks of a form that is being filled. */
export type Data = Readonly<Record<string, unknown>>

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    data,
  )
}

/** The same data with another value at a path; what lies on the way is made where it is missing. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list = Array.isArray(data) ? [...(data as unknown[])] : []
    list[key] = withValue(list[key], rest, value)
    return list
  }
  const around = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
  return { ...around, [key]: withValue(around[key], rest, value) }
}

/** The entries of a list that may not be there yet. */
export const listAt = (data: unknown, path: Path): readonly unknown[] => {
  const list = valueAt(data, path)
  return Array.isArray(list) ? (list as unknown[]) : []
}

/** Entries that were begun for somebody who has typed nothing into them yet: a change makes other ones of them. */
export const untouched = new WeakSet<object>()

/** Nothing but its id, or nothing at all. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isBlank)
  if (typeof value !== 'object') return false
  if (untouched.has(value)) return true
  return Object.entries(value).every(([key, inner]) => key === 'id' || isBlank(inner))
}

/**
 * What is worth keeping: without blanks. An empty list stays, since it says something: that there is nobody, or nothing.
 *
 * @param keepEntries whether an entry of a list stays where it is though nothing is in it, so that no other moves
 */
export function withoutBlanks(value: unknown, keepEntries = false): unknown {
  if (Array.isArray(value)) {
    const entries = (value as unknown[]).map((each) => withoutBlanks(each, keepEntries))
    return keepEntries
      ? entries.map((each) => each ?? {})
      : entries.filter((each) => each !== undefined)
  }
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined)
  }
  if (isBlank(value) && !keepEntries) return undefined
  const fields = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutBlanks(inner, keepEntries)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return fields.length > 0 ? Object.fromEntries(fields) : undefined
}
