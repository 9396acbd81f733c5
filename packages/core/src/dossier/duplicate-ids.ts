/** Owns the search for entries of one list that share an id. */
import type { Finding } from '../findings/finding.ts'
import { entriesOf } from './entries-of.ts'
import type { Places } from './places.ts'

/** An error for each entry whose id another entry of its list has already. */
export function duplicateIds(data: unknown, places: Places): Finding[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.keys(data).flatMap((list) => inList(data, list, places))
}

function inList(data: object, list: string, places: Places): Finding[] {
  const entries = entriesOf(data, list)
  if (entries.length < 2) return []
  const first = new Map<string, number>()
  const findings: Finding[] = []
  for (const { index, entry } of entries) {
    const { id } = entry
    if (typeof id !== 'string') continue
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, index)
      continue
    }
    const { line, path } = places.of([list, before])
    findings.push({
      code: 'duplicate-id',
      severity: 'error',
      message: `The id ${id} is taken by ${path}, on line ${line}.`,
      place: places.of([list, index, 'id']),
      hint: `Give one of the two another id, such as ${id}-2.`,
    })
  }
  return findings
}
