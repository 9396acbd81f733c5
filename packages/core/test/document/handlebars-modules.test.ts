/** What stands in for Handlebars' utilities in the bundle does what they do, as far as block helpers ask. */
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { handlebarsOwn } from '../../scripts/handlebars-modules.ts'

interface Utils {
  isArray(value: unknown): boolean
  isFunction(value: unknown): boolean
  isEmpty(value: unknown): boolean
  createFrame(data: object): object
  blockParams(values: unknown[], ids: unknown[]): unknown[]
}

const original = createRequire(import.meta.url)('handlebars/dist/cjs/handlebars/utils.js') as Utils
const ours = (await import(
  `data:text/javascript,${encodeURIComponent(handlebarsOwn.utils!)}`
)) as Utils

test.each(['isArray', 'isFunction', 'isEmpty'] as const)('%s', (name) => {
  for (const value of [undefined, null, 0, 1, '', 'a', false, true, [], [0], {}, () => '', NaN]) {
    expect(ours[name](value), String(value)).toBe(original[name](value))
  }
})

test('frames and block parameters', () => {
  const data = { root: {}, index: 1 }
  expect(ours.createFrame(data)).toEqual(original.createFrame(data))
  expect([...ours.blockParams(['a', 1], [])]).toEqual([...original.blockParams(['a', 1], [])])
})
