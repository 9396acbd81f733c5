/** Owns how a path within a dossier is written for people. */

/** Keys and list indexes, from the top. */
export type Path = readonly (string | number)[]

/**
 * A path as text.
 *
 * @example
 * pathText(['people', 0, 'name', 'full']) // 'people[0].name.full'
 */
export function pathText(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) return `[${JSON.stringify(key)}]`
      return index === 0 ? key : `.${key}`
    })
    .join('')
}
