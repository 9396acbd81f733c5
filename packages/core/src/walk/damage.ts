/** Owns what a session, and each of its entries, must look like to be walked: a file may have been damaged. */
import { type Fields, isFields } from './additions.ts'

const isText = (value: unknown): boolean => typeof value === 'string'

/** Its texts, and the lists that it may have. */
const TEXTS = ['id', 'started', 'interview']
const LISTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  with: isText,
  next: isText,
  known: isText,
  items: (item) => isFields(item) && isText(item.label),
}
const ENTRY_TEXTS = ['text', 'choice', 'capture', 'to', 'step', 'by', 'about', 'topic', 'at']

/** The first of some fields that is there, and no text. */
const noText = (fields: Fields, names: readonly string[]): string | undefined =>
  names.find((name) => fields[name] != null && !isText(fields[name]))

/**
 * What is wrong with an entry, so that it can mean nothing.
 *
 * @returns undefined where nothing is
 * @example damageOfEntry({ kind: 'noted', text: 5 }) // 'the text of an entry is no text'
 */
export function damageOfEntry(entry: unknown): string | undefined {
  if (!isFields(entry)) return 'an entry is no object'
  const name = noText(entry, ENTRY_TEXTS)
  if (name) return `the ${name} of an entry is no text`
  return entry.kind === 'noted' && entry.text == null ? 'a note needs words' : undefined
}

/** What is wrong with a session, so that it can only be read; undefined where nothing is. */
export function damageOf(session: object): string | undefined {
  const fields = session as Fields
  const { entries } = fields
  const name =
    noText(fields, TEXTS) ??
    Object.keys(LISTS).find((list) => {
      const value = fields[list]
      return value !== undefined && !(Array.isArray(value) && value.every(LISTS[list]!))
    }) ??
    (Array.isArray(entries) ? undefined : 'entries')
  if (name) return `its ${name} cannot be read`
  return (entries as unknown[]).map(damageOfEntry).find(Boolean)
}
