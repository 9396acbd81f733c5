/** Owns the ids of entries: made from what the entry is called, and followed by whatever names it. */
import { listAt, valueAt, withValue } from './data.ts'
import type { Field, Path } from './field.ts'

/** What people call an entry. */
export function entryTitle(entry: unknown): string {
  const named = [
    'label',
    'title',
    'topic',
    'problem',
    'text',
    'what',
    'words',
    'restatement',
    'url',
  ]
  const keys: Path[] = [['name', 'full'], ...named.map((key) => [key])]
  for (const key of keys) {
    const value = valueAt(entry, key)
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 80)
  }
  return ''
}

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-+|-+$/g, '')

/** An id that no other entry of the list has. */
export function freeId(wanted: string, fallback: string, others: readonly unknown[]): string {
  const taken = new Set(others.map((each) => valueAt(each, ['id'])))
  const stem = slugOf(wanted) || fallback
  let id = wanted === '' || slugOf(wanted) === '' ? `${fallback}-${others.length + 1}` : stem
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`
  return id
}

/** Whether an id was made from that title, or from nothing yet. */
const isMade = (id: unknown, title: string, fallback: string): boolean =>
  typeof id === 'string' &&
  id.replace(/-\d+$/, '') === (slugOf(title).replace(/-\d+$/, '') || fallback)

function without(entry: unknown, key: string): object {
  const { [key]: _, ...rest } = entry as Record<string, unknown>
  return rest
}

/** Puts a new id wherever the old one names an entry of a list. */
function renamed(
  data: unknown,
  fields: readonly Field[],
  list: string,
  from: string,
  to: string,
): unknown {
  return fields.reduce<unknown>((all, field) => {
    const value = valueAt(all, [field.key])
    if (value === undefined) return all
    const swap = (id: unknown) => (id === from ? to : id)
    const put = (next: unknown) => withValue(all, [field.key], next)
    switch (field.takes) {
      case 'entry':
        return field.list === list ? put(swap(value)) : all
      case 'entries':
        return field.list === list && Array.isArray(value) ? put(value.map(swap)) : all
      case 'group':
        return put(renamed(value, field.fields, list, from, to))
      case 'list':
        return Array.isArray(value)
          ? put(value.map((each) => renamed(each, field.fields, list, from, to)))
          : all
      default:
        return all
    }
  }, data)
}

/**
 * After an entry was typed in: its id follows what it is called, as long as nobody gave it another one.
 *
 * @param before the data before the change
 * @param fields all fields of the form
 */
export function followTitles(
  before: unknown,
  after: unknown,
  fields: readonly Field[],
  path: Path,
): unknown {
  const [list, index] = path
  if (typeof list !== 'string' || typeof index !== 'number') return after
  const field = fields.find(({ key }) => key === list)
  if (field?.takes !== 'list' || !field.fields.some(({ takes }) => takes === 'id')) return after
  const entry = valueAt(after, [list, index])
  const [was, is] = [entryTitle(valueAt(before, [list, index])), entryTitle(entry)]
  const id = valueAt(entry, ['id'])
  const fallback = slugOf(field.one ?? list) || 'entry'
  if (id !== undefined && (was === is || !isMade(id, was, fallback))) return after
  const others = listAt(after, [list]).filter((_, at) => at !== index)
  const next = freeId(is, fallback, others)
  if (next === id) return after
  const named = withValue(after, [list, index], { id: next, ...without(entry, 'id') })
  return typeof id === 'string' ? renamed(named, fields, list, id, next) : named
}
