/** Owns what the form knows of a field: made from the dossier's JSON Schema when the site is built, and embedded in the page. */

interface Common {
  key: string
  label: string
  help: string
  /** Something like it, shown while nothing is there. */
  example?: string
  required?: true
}

/** One field of the form, by what it takes. */
export type Field = Common &
  (
    | { takes: 'text' | 'long' | 'email' | 'url'; pattern?: string }
    | { takes: 'date' | 'time' | 'yes-or-no' | 'id' | 'texts' }
    | { takes: 'number'; least: number; most: number; whole: boolean }
    | { takes: 'choice' | 'choices'; options: readonly (readonly [value: string, label: string])[] }
    | { takes: 'entry' | 'entries'; list: string }
    | { takes: 'group' | 'list'; fields: readonly Field[]; one?: string }
  )

/** Fields that belong together, under a heading. */
export interface Group {
  id: string
  title: string
  fields: readonly Field[]
}

/** The form of each side. */
export interface Form {
  application: readonly Group[]
  hiring: readonly Group[]
}

/** Keys and list indexes, from the top. */
export type Path = readonly (string | number)[]

/**
 * A path as findings write it.
 *
 * @example
 * pathText(['people', 0, 'name']) // 'people[0].name'
 */
export function pathText(path: Path): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
    .join('')
}

/** A path from its text: the other way round. */
export const pathOf = (text: string): Path =>
  text
    .split(/[.[\]]+/)
    .flatMap((key) => (key === '' ? [] : [/^\d+$/.test(key) ? Number(key) : key]))
