/** Owns the search for fields that a dossier does not have. */
import type * as z from 'zod'
import { nearest } from '../findings/did-you-mean.ts'
import type { Finding } from '../findings/finding.ts'
import type { Path } from './path-text.ts'
import type { Places } from './places.ts'
import { fieldsOf, itemOf } from './schema-at.ts'

/**
 * A warning for each field that the schema does not name, with the one that was probably meant.
 * Fields that begin with `x-` are the user's own, and `$schema` at the top is the editor's.
 *
 * @param schema what the data should be
 * @param data anything
 * @param places where its parts stand
 */
export function unknownFields(schema: z.ZodType, data: unknown, places: Places): Finding[] {
  const findings: Finding[] = []
  const walk = (schema: z.ZodType, value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null) return
    const item = itemOf(schema)
    if (Array.isArray(value)) {
      if (item) value.forEach((entry, index) => walk(item, entry, [...path, index]))
      return
    }
    const fields = fieldsOf(schema)
    if (!fields) return
    for (const key of places.keys(path)) {
      const inner = Object.hasOwn(fields, key) ? fields[key] : undefined
      if (inner) walk(inner, (value as Record<string, unknown>)[key], [...path, key])
      else if (!isOwnersOwn(key, path))
        findings.push(unknown(key, [...path, key], Object.keys(fields)))
    }
  }
  const unknown = (key: string, path: Path, known: string[]): Finding => {
    const guess = nearest(key, known)
    const where = places.of(path.slice(0, -1)).path
    return {
      code: 'unknown-field',
      severity: 'warning',
      message: `${where ?? 'A dossier'} has no field ${JSON.stringify(key)}, so it is not read.`,
      place: places.of(path, 'key'),
      hint:
        guess === undefined
          ? `The fields there are ${known.join(', ')}. A field of your own begins with x-.`
          : `Did you mean ${guess}?`,
    }
  }
  walk(schema, data, [])
  return findings
}

const isOwnersOwn = (key: string, path: Path) =>
  key.startsWith('x-') || (key === '$schema' && path.length === 0)
