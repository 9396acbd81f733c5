/** Owns the published JSON Schema of the dossier: what editors check and show while a person types. */
import * as z from 'zod'
import { dossierSchema } from './dossier.ts'

/** A JSON Schema, as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown
}

/**
 * The JSON Schema (draft 2020-12) of a dossier.
 *
 * Unknown keys are flagged, but for those that begin with `x-`, and `$schema` at the top.
 *
 * @param options `id`: the absolute address under which it is published, if there is one
 * @returns plain data, new on each call
 * @example
 * JSON.stringify(dossierJsonSchema(), null, 2)
 */
export function dossierJsonSchema(options: { id?: string } = {}): JsonSchema {
  const { $schema, title, description, properties, ...rest } = entityJsonSchema(dossierSchema)
  return {
    $schema,
    ...(options.id === undefined ? {} : { $id: options.id }),
    title,
    description,
    ...rest,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for editors.' },
      ...(properties as JsonSchema),
    },
  }
}

/**
 * The JSON Schema (draft 2020-12) of one entity.
 *
 * @param schema a zod schema, such as `candidateSchema`
 * @returns plain data, new on each call
 */
export function entityJsonSchema(schema: z.ZodType): JsonSchema {
  return openToExtensions(z.toJSONSchema(schema, { reused: 'inline' })) as JsonSchema
}

function openToExtensions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(openToExtensions)
  if (typeof node !== 'object' || node === null) return node
  const open: JsonSchema = {}
  for (const [key, value] of Object.entries(node)) open[key] = openToExtensions(value)
  if (open.type === 'object' && open.additionalProperties === false) {
    open.patternProperties = { '^x-': {} }
  }
  return open
}
