/** Owns entries as they begin: with an id of their own, with nobody where somebody must be named, and with whomever it is about. */
import { listAt, untouched, valueAt, withValue } from './data.ts'
import { freeId } from './entry-id.ts'
import type { Field, Path } from './field.ts'

type ListOf = Extract<Field, { takes: 'list' | 'group' }>

/**
 * A new entry of a list.
 *
 * @param person whom it is about: those whom it names first
 */
export function begunEntry(
  { fields, one = 'entry' }: ListOf,
  entries: readonly unknown[],
  person?: string | null,
): object {
  const named = fields.find((field) => field.takes === 'entries' && field.list === 'people')
  const begun = fields.flatMap((field) => {
    const { key, takes, required } = field
    if (takes === 'id') return [[key, freeId('', one.replace(/\W+/g, '-'), entries)]]
    if (person && field === named) return [[key, [person]]]
    // Nobody is an answer too, and the dossier wants one.
    return takes === 'entries' && required ? [[key, []]] : []
  })
  return Object.fromEntries(begun) as object
}

/** The data with an entry begun wherever a path leads past the end of a list by one; blank until it is typed in. */
export function withBegun(
  data: unknown,
  fields: readonly Field[],
  path: Path,
  person: string | null,
): unknown {
  let so = data
  let here = fields
  const begun: Path[] = []
  path.forEach((key, at) => {
    if (typeof key === 'number') return
    const field = here.find((each) => each.key === key)
    here = field && 'fields' in field ? field.fields : []
    const list = path.slice(0, at + 1)
    const entries = listAt(so, list)
    if (field?.takes === 'list' && path[at + 1] === entries.length) {
      begun.push([...list, entries.length])
      so = withValue(so, begun.at(-1)!, begunEntry(field, entries, person))
    }
  })
  for (const entry of begun) untouched.add(valueAt(so, entry) as object)
  return so
}
