/** Owns what of a resume has no place in a dossier. */
import type * as z from 'zod'
import type { Finding } from '../../findings/finding.ts'
import { isFields } from '../../walk/additions.ts'
import { pathText, type Path } from '../path-text.ts'
import type { Places } from '../places.ts'
import { fieldsOf, itemOf } from '../schema-at.ts'

/** About the file, not the person. */
const ABOUT = new Set(['$schema', 'meta'])

/** One note that lists all that the schema does not name, so that nobody believes it was taken over. */
export function leftOut(schema: z.ZodType, data: unknown, places: Places): Finding[] {
  const found = new Map<string, Path>()
  const walk = (at: z.ZodType, value: unknown, path: Path, name: string): void => {
    const item = itemOf(at)
    if (item && Array.isArray(value)) {
      value.forEach((each, index) => walk(item, each, [...path, index], `${name}[]`))
    }
    const known = fieldsOf(at)
    if (!known || !isFields(value)) return
    for (const [key, inner] of Object.entries(value)) {
      const innerName = name === '' ? key : `${name}.${key}`
      const field = Object.hasOwn(known, key) ? known[key] : undefined
      if (field) walk(field, inner, [...path, key], innerName)
      else if (!(path.length === 0 && ABOUT.has(key)) && !found.has(innerName))
        found.set(innerName, [...path, key])
    }
  }
  walk(schema, data, [], '')
  const [first] = found.values()
  if (first === undefined) return []
  return [
    {
      code: 'not-imported',
      severity: 'info',
      message: `These parts of the resume have no place in a dossier and were left out: ${[...found.keys()].join(', ')}.`,
      place: { ...places.of(first, 'key'), path: pathText(first) },
    },
  ]
}
