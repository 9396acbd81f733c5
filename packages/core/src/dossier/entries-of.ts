/** Owns how data that may be anything is looked through. */

/** The entries of a list within data, each with its index; none where there is no list of objects. */
export function entriesOf(
  data: unknown,
  list: string,
): { index: number; entry: Record<string, unknown> }[] {
  const found = fieldOf(data, list)
  if (!Array.isArray(found)) return []
  return found.flatMap((entry: unknown, index) => (isObject(entry) ? [{ index, entry }] : []))
}

/** A field of data that may be anything. */
export const fieldOf = (data: unknown, field: string): unknown =>
  isObject(data) ? data[field] : undefined

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
