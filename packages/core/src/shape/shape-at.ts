/** Owns how a path is followed into a shape. */
import type { Shape } from './shape.ts'

/**
 * The shape at a path.
 *
 * @param shape where the path starts
 * @param path keys and list indexes; `length` of a list is a number
 * @returns the shape there, or `undefined` if there is none
 * @example
 * shapeAt({ people: [{ name: 's' }] }, ['people', 0, 'name']) // 's'
 */
export function shapeAt(shape: Shape, path: readonly (string | number)[]): Shape | undefined {
  let at: Shape | undefined = shape
  for (const key of path) {
    if (at === '*') return '*'
    if (at === undefined || typeof at === 'string') return undefined
    at = isList(at) ? inList(at, key) : Object.hasOwn(at, key) ? at[key] : undefined
  }
  return at
}

function inList(list: readonly [Shape], key: string | number): Shape | undefined {
  if (key === 'length') return 'n'
  return /^\d+$/.test(String(key)) ? list[0] : undefined
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape)
