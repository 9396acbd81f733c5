/** Owns the check that an interview does not end before it starts. */
import { Temporal } from 'temporal-polyfill'
import type { Finding } from '../findings/finding.ts'
import { entriesOf } from './entries-of.ts'
import type { Places } from './places.ts'

/** An error for each interview whose end comes before its start. */
export function endBeforeStart(data: unknown, places: Places): Finding[] {
  return entriesOf(data, 'interviews').flatMap(({ index, entry }) => {
    const start = instant(entry.start)
    const end = instant(entry.end)
    if (!start || !end || Temporal.Instant.compare(start, end) <= 0) return []
    const place = places.of(['interviews', index, 'end'])
    return {
      code: 'end-before-start',
      severity: 'error',
      message: `${place.path} is ${entry.end}, which is before the start, ${entry.start}.`,
      place,
      hint: 'Check the days, the hours (15:00 for three in the afternoon) and the time zones.',
    } satisfies Finding
  })
}

/** The moment of a time; what is wrong with it is said elsewhere. */
function instant(value: unknown): Temporal.Instant | undefined {
  try {
    return typeof value === 'string' ? Temporal.Instant.from(value) : undefined
  } catch {
    return undefined
  }
}
