/** What time zones' offsets were, by the clock that this process keeps anyway: Intl takes longer to load than a letter. */
import type { OffsetAt } from '@cuecard/core/dossier/quick'

const here = (moment: number): number => 0 - new Date(moment).getTimezoneOffset()

let heeded: boolean | undefined

const HALF_A_YEAR = 183 * 24 * 3_600_000

/** Tells this process which time zone is its own; to do so takes as long as to read a page of a dossier. */
function mover(): (zone: string) => void {
  let at: string | undefined
  return (zone) => {
    if (zone !== at) process.env['TZ'] = at = zone
  }
}

/** Whether this system heeds a change of the variable, to a zone that is not its own already. */
function isHeeded(moveTo: (zone: string) => void): boolean {
  if (heeded === undefined) {
    const [zone, offset] = here(0) === -570 ? ['Asia/Kolkata', 330] : ['Pacific/Marquesas', -570]
    moveTo(zone as string)
    heeded = here(0) === offset
  }
  return heeded
}

/**
 * Asks for offsets as the quick reading of dossiers does: `undefined` where one is not certain.
 *
 * While it asks, this process is in the zone asked for last; so nothing else may go on meanwhile.
 *
 * @param ask gets the function to ask with; it must not be called later
 * @example withZoneOffsets((offsetAt) => offsetAt('Asia/Kolkata', 0)) // 330
 */
export function withZoneOffsets<T>(ask: (offsetAt: OffsetAt) => T): T {
  const own = process.env['TZ']
  const moveTo = mover()
  try {
    return ask((zone, moment) => {
      if (!isHeeded(moveTo)) return undefined
      moveTo(zone)
      const offset = here(moment)
      // A zone that does not exist counts as UTC. So do a few that do, and those are left to others.
      return offset === 0 && here(moment + HALF_A_YEAR) === 0 ? undefined : offset
    })
  } finally {
    if (process.env['TZ'] !== own) {
      if (own === undefined) delete process.env['TZ']
      else process.env['TZ'] = own
    }
  }
}
