/** Owns the published JSON Schemas: what editors check and show while a person types. */
import * as z from 'zod'
import { dossierSchema } from './dossier.ts'

/** A JSON Schema, as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown
}

/** Where a schema is published. */
export interface JsonSchemaOptions {
  /** The absolute address, if there is one. */
  id?: string
}

/**
 * The JSON Schema (draft 2020-12) of a dossier.
 *
 * Unknown fields are flagged, but for those that begin with `x-`, and `$schema` at the top.
 *
 * @returns plain data, new on each call
 * @example
 * JSON.stringify(dossierJsonSchema(), null, 2)
 */
export function dossierJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  const schema = entityJsonSchema(dossierSchema, options)
  schema.properties = {
    $schema: { type: 'string', description: 'The address of this schema, for editors.' },
    ...(schema.properties as JsonSchema),
  }
  return schema
}

/**
 * The JSON Schema (draft 2020-12) of one entity.
 *
 * @param schema a zod schema, such as `candidateSchema`
 * @returns plain data, new on each call
 * @example
 * entityJsonSchema(candidateSchema).title // 'Candidate'
 */
export function entityJsonSchema(schema: z.ZodType, { id }: JsonSchemaOptions = {}): JsonSchema {
  const { $schema, title, description, ...rest } = openToExtensions(
    z.toJSONSchema(schema, { reused: 'inline' }),
  ) as JsonSchema
  return { $schema, ...(id !== undefined && { $id: id }), title, description, ...rest }
}

function openToExtensions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(openToExtensions)
  if (typeof node !== 'object' || node === null) return node
  const open: JsonSchema = {}
  for (const [key, value] of Object.entries(node)) open[key] = openToExtensions(value)
  if (open.type === 'object' && open.additionalProperties === false) {
    open.patternProperties = { '^x-': { description: 'Your own; Cuecard does not read it.' } }
  }
  return open
}
