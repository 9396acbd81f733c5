/** Owns the addresses of the form: of either side, and of one of its fields. */
import type { Side } from '../store/kept.ts'

/**
 * The form, open at a field where one is named.
 *
 * @param person whom an entry is about that is begun there
 * @example
 * addressOf('hiring', 'arenas') // '/yours/?for=hiring&field=arenas'
 */
export function addressOf(side: Side, field?: string, person?: string): string {
  const asked = new URLSearchParams({
    ...(side === 'hiring' && { for: side }),
    ...(field !== undefined && { field }),
    ...(person !== undefined && { person }),
  })
  return asked.size > 0 ? `/yours/?${asked}` : '/yours/'
}
