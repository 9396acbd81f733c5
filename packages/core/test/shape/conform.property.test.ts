import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conform } from '../../src/shape/conform.ts'
import type { Shape } from '../../src/shape/shape.ts'

const shapes = fc.letrec<{ shape: Shape; fields: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Shape>('s', 'n', 'b', 't', '*'),
    fc.tuple(tie('shape')).map(([item]) => [item] as const),
    tie('fields'),
  ),
  fields: fc.dictionary(fc.constantFrom('a', 'b', 'full', 'toString'), tie('shape')),
}))

/** Data that often, but not always, is what the shape asks for. */
const near = (shape: Shape): fc.Arbitrary<unknown> => {
  const right =
    shape === 's'
      ? fc.string()
      : shape === 'n'
        ? fc.double()
        : shape === 'b'
          ? fc.boolean()
          : shape === 't'
            ? fc.constant('2026-11-20')
            : shape === '*'
              ? fc.anything()
              : Array.isArray(shape)
                ? fc.array(near(shape[0] as Shape), { maxLength: 3 })
                : fc.record(
                    Object.fromEntries(
                      Object.entries(shape).map(([key, inner]) => [key, near(inner)]),
                    ),
                    { requiredKeys: [] },
                  )
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: anything })
}

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})

function within(shape: Shape, value: unknown): boolean {
  if (shape === '*') return true
  if (shape === 's' || shape === 't') return typeof value === 'string' && value.trim() !== ''
  if (shape === 'n') return Number.isFinite(value)
  if (shape === 'b') return typeof value === 'boolean'
  if (Array.isArray(shape)) {
    return Array.isArray(value) && value.every((item) => within(shape[0] as Shape, item))
  }
  const fields = shape as Record<string, Shape>
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.entries(value as object).every(
      ([key, item]) => Object.hasOwn(fields, key) && within(fields[key] as Shape, item),
    )
  )
}

test('never throws, stays within the shape, and has nothing to add the second time', () => {
  const cases = shapes.fields.chain((shape) => fc.tuple(fc.constant(shape), near(shape)))
  fc.assert(
    fc.property(cases, ([shape, data]) => {
      const { data: copy, findings } = conform(shape, data)
      expect(within(shape, copy)).toBe(true)
      expect(conform(shape, copy)).toEqual({ data: copy, findings: [] })
      for (const { hint } of findings) expect(hint ?? 'x').not.toBe('')
    }),
    { numRuns: 2000 },
  )
})
