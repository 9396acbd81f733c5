/** Reads the paths of a script's front matter, such as `people[next].cares[]`. */

/** One field of a path, and which of its entries are meant. */
export interface PathField {
  readonly field: string
  /** Null for a plain field; '' where an entry is added (`[]`); else the word in brackets: a role, or a loop's name. */
  readonly entries: string | null
}

/** @example dossierPath('process[].label') // [{ field: 'process', entries: '' }, { field: 'label', entries: null }] */
export function dossierPath(path: string): PathField[] {
  return path.split('.').map((part) => {
    const [, field = part, entries] = /^(\w+)(?:\[([\w-]*)\])?$/.exec(part) ?? []
    return { field, entries: entries ?? null }
  })
}
