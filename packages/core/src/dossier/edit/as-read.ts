/** Owns what is left of plain data once it was written to a file and read back. */
import { type Fields, isFields } from '../../walk/additions.ts'

/** Whether reading leaves a value out: it says nothing. */
const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/**
 * Data as it is read back from a file: without anything empty but lists.
 *
 * @returns `undefined` where nothing is left
 */
export function asRead(value: unknown): unknown {
  if (isBlank(value)) return undefined
  if (Array.isArray(value)) return value.map(asRead).filter((item) => item !== undefined)
  if (!isFields(value)) return value
  const fields: Fields = {}
  for (const [key, inner] of Object.entries(value)) {
    const read = asRead(inner)
    if (read !== undefined) Object.defineProperty(fields, key, { value: read, enumerable: true })
  }
  return Object.keys(fields).length > 0 ? fields : undefined
}
