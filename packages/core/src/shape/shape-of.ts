/** Owns how a zod schema becomes a shape. Used at build time. */
import * as z from 'zod'
import { fromJsonSchema } from './from-json-schema.ts'
import type { Shape } from './shape.ts'

/**
 * The shape of what a zod schema accepts.
 *
 * @param schema any zod schema
 * @example
 * shapeOf(z.object({ name: z.string(), tags: z.array(z.string()) })) // { name: 's', tags: ['s'] }
 */
export function shapeOf(schema: z.ZodType): Shape {
  return fromJsonSchema(
    z.toJSONSchema(schema, { reused: 'inline', io: 'input', unrepresentable: 'any' }),
  )
}
