/** Owns how a path that is written for people is read back. */
import type { Path } from '../path-text.ts'

/**
 * @example
 * pathOf('people[0].name') // ['people', 0, 'name']
 */
export function pathOf(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? key! : Number(index),
  )
}
