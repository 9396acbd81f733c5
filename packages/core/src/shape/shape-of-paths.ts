/** Owns how much of a shape some paths read. Used at build time. */
import type { Shape } from './shape.ts'

/**
 * As much of a shape as paths into it name: all of what each leads to.
 *
 * @param shape where the paths start
 * @param paths the keys of each; the index of an item may be left out
 * @example
 * shapeOfPaths({ name: { full: 's', given: 's' }, email: 's' }, [['name', 'full']]) // { name: { full: 's' } }
 */
export function shapeOfPaths(shape: Shape, paths: readonly (readonly string[])[]): Shape {
  if (typeof shape === 'string' || paths.some(({ length }) => length === 0)) return shape
  if (isList(shape)) {
    const within = paths.map((path) => (/^\d+$/.test(path[0]!) ? path.slice(1) : path))
    return [shapeOfPaths(shape[0], within)]
  }
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, inner]) => {
      const within = paths.filter(([first]) => first === key).map(([, ...rest]) => rest)
      return within.length ? [[key, shapeOfPaths(inner, within)]] : []
    }),
  )
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape)
