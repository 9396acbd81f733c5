/**
 * Owns what is said about fields that cannot be so: the words are those of the dossier's reader.
 *
 * The reader is large, and nearly everything that people type is fine. So a look by the schema's patterns decides
 * whether it is fetched at all.
 */
import type { Side } from '../store/kept.ts'
import { isBlank, valueAt, withoutBlanks } from './form/data.ts'
import type { Wrong } from './form/editing.ts'
import type { Field } from './form/field.ts'

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?[+-]\d\d:\d\d(?:\[[\w/+-]+\])?$/

function isSuspicious(field: Field, value: unknown): boolean {
  if (isBlank(value)) return false
  switch (field.takes) {
    case 'email':
    case 'url':
      return field.pattern !== undefined && !new RegExp(field.pattern).test(String(value))
    case 'time':
      return !time.test(String(value))
    case 'number': {
      const number = Number(value)
      return !(
        number >= field.least &&
        number <= field.most &&
        (!field.whole || Number.isInteger(number))
      )
    }
    case 'group':
      return areSuspicious(field.fields, value)
    case 'list':
      return Array.isArray(value) && value.some((each) => areSuspicious(field.fields, each))
    default:
      return false
  }
}

/** A field that cannot stand without another, or whose value does not look like what it should be. */
export function areSuspicious(fields: readonly Field[], data: unknown): boolean {
  if (isBlank(data)) return false
  return fields.some((field) => {
    const value = valueAt(data, [field.key])
    const isThere = field.takes === 'entries' ? Array.isArray(value) : !isBlank(value)
    const isMissing = field.required && field.takes !== 'id' && !isThere
    return isMissing || isSuspicious(field, value)
  })
}

/** Whether an interview ends before it starts, as clocks show it. */
const endsEarly = (data: unknown): boolean =>
  ((valueAt(data, ['interviews']) ?? []) as { start?: string; end?: string }[]).some(
    ({ start, end } = {}) => start !== undefined && end !== undefined && end < start,
  )

/** An entry in which nothing was typed yet is no mistake. */
function isOfBlankEntry(data: unknown, path: string): boolean {
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  return list !== undefined && isBlank(valueAt(data, [list, Number(index)]))
}

/**
 * What the dossier's reader says, by the path of the field; nothing where all looks well.
 *
 * @param fields the roots of the form
 */
export async function problemsOf(
  side: Side,
  fields: readonly Field[],
  data: unknown,
): Promise<ReadonlyMap<string, Wrong[]>> {
  const problems = new Map<string, Wrong[]>()
  const roots = fields.filter(({ key }) => !isBlank(valueAt(data, [key])))
  if (!areSuspicious(roots, data) && !endsEarly(data)) return problems
  const { readDossier } = await import('@cuecard/core/dossier')
  const asTyped = { kind: side, ...(withoutBlanks(data, true) as object | undefined) }
  for (const { message, hint, place } of readDossier(JSON.stringify(asTyped)).findings) {
    const path = place?.path ?? ''
    if (isOfBlankEntry(data, path)) continue
    problems.set(path, [...(problems.get(path) ?? []), { message, hint }])
  }
  return problems
}
