/** Owns which field a missing fact is to be typed into: within entries, as the example beside its finding shows it. */
import type { Finding } from '@cuecard/core'
import { isBlank, listAt, valueAt } from '../form/data.ts'
import { type Path, pathText } from '../form/field.ts'

interface Key {
  key: string
  /** Whether it is one of an entry's. */
  inEntry: boolean
}

/** The keys that lead down to the last one of an example. */
function keysOf(example: string): Key[] {
  const keys: Key[] = []
  let inEntry = false
  for (const line of example.split('\n')) {
    const [, dash, key = '', value] = /^\s*(- )?(\w+):\s*(.*)$/.exec(line) ?? []
    if (dash) inEntry = true
    if (value === '') {
      keys.push({ key, inEntry })
      inEntry = false
    } else if (line === example.split('\n').at(-1)) keys.push({ key, inEntry })
  }
  return keys
}

const isAbout = (entry: unknown, person: string): boolean =>
  Object.values((entry ?? {}) as object).some(
    (value) => value === person || (Array.isArray(value) && value.includes(person)),
  )

/**
 * The path of the field for a fact of one person's letter; it may be that of an entry that is still to be begun.
 *
 * @example
 * missingField(finding, { interviews: [{ people: ['dana'] }] }, 'dana') // 'interviews[0].discussed[0].topic'
 */
export function missingField(
  { hint = '', place }: Pick<Finding, 'hint' | 'place'>,
  data: unknown,
  person: string | undefined,
): string | undefined {
  const keys = keysOf(hint)
  if (person === undefined || place?.path !== keys[0]?.key) return place?.path
  const path = keys.reduce<Path>((so, { key, inEntry }, at) => {
    if (!inEntry) return [...so, key]
    const isLast = at === keys.length - 1
    const known = listAt(data, so).findLastIndex(
      (each) => isAbout(each, person) && (!isLast || isBlank(valueAt(each, [key]))),
    )
    return [...so, known < 0 ? listAt(data, so).length : known, key]
  }, [])
  return pathText(path)
}
