import { expect, test } from 'vitest'
import * as z from 'zod'
import { dateSchema } from '../../src/schemas/date.ts'
import { dossierSchema } from '../../src/schemas/dossier.ts'
import { timeSchema } from '../../src/schemas/time.ts'
import { fromJsonSchema } from '../../src/shape/from-json-schema.ts'
import { shapeAt } from '../../src/shape/shape-at.ts'
import { shapeOf } from '../../src/shape/shape-of.ts'
import type { Shape } from '../../src/shape/shape.ts'

test.each<[z.ZodType, Shape]>([
  [z.string().min(1).optional(), 's'],
  [z.int().min(0), 'n'],
  [z.boolean(), 'b'],
  [timeSchema.describe('When.'), 't'],
  [dateSchema.optional(), 't'],
  [z.enum(['a', 'b']), 's'],
  [z.literal('a'), 's'],
  [z.literal(2), 'n'],
  [z.string().nullable(), 's'],
  [z.union([z.string(), z.number()]), '*'],
  [z.union([z.literal('a'), z.string()]), 's'],
  [z.record(z.string(), z.string()), '*'],
  [z.unknown(), '*'],
  [z.array(z.object({ a: z.string() })), [{ a: 's' }]],
  [z.object({}), {}],
])('a zod schema becomes a shape (%#)', (schema, shape) => {
  expect(shapeOf(schema)).toEqual(shape)
})

test('a JSON Schema that says nothing is anything', () => {
  expect(fromJsonSchema({})).toBe('*')
  expect(fromJsonSchema({ anyOf: [{ type: 'null' }] })).toBe('*')
})

const shape = shapeOf(dossierSchema)

test.each<[(string | number)[], unknown]>([
  [['candidate', 'name', 'full'], 's'],
  [['people', 0, 'name', 'courtesy'], 's'],
  [['interviews', '0', 'start'], 't'],
  [['interviews', 0, 'discussed', 0, 'with'], ['s']],
  [['people', 'length'], 'n'],
  [['sessions', 0, 'entries', 0, 'whatever', 3], '*'],
  [['candidate', 'toString'], undefined],
  [['candidate', 'nmae'], undefined],
  [['people', 'name'], undefined],
  [['notes', 'length'], undefined],
])('the shape at %j', (path, expected) => {
  expect(shapeAt(shape, path)).toEqual(expected)
})
