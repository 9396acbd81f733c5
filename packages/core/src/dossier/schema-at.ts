/** Owns how a path is followed into a schema, to say what belongs there. */
import type * as z from 'zod'
import type { Path } from './path-text.ts'

/** The part of a zod definition that is looked at here. */
interface Definition {
  type: string
  innerType?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
}

/** The schema at a path, or `undefined` where a schema says nothing. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema
  for (const key of path) {
    if (at === undefined) return undefined
    at = typeof key === 'number' ? itemOf(at) : fieldsOf(at)?.[key]
  }
  return at
}

/** The fields of an object's schema; `undefined` for anything else. */
export const fieldsOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined =>
  definition(schema).shape

/** The schema of a list's items; `undefined` for anything else. */
export const itemOf = (schema: z.ZodType): z.ZodType | undefined => definition(schema).element

/** The first description on the way from an optional field to what it holds. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  let at = schema
  while (at) {
    if (at.description !== undefined) return at.description
    at = (at.def as unknown as Definition).innerType
  }
  return undefined
}

function definition(schema: z.ZodType): Definition {
  const found = schema.def as unknown as Definition
  return found.innerType ? definition(found.innerType) : found
}
