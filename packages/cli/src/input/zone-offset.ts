/** What a time zone's offset was, by the clock that this process keeps anyway: Intl takes longer to load than a letter. */
import type { OffsetAt } from '@cuecard/core/dossier/quick'

/** Runs with another time zone as this process's own, and puts that back. */
function within<T>(zone: string, ask: () => T): T {
  const own = process.env['TZ']
  process.env['TZ'] = zone
  try {
    return ask()
  } finally {
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  }
}

const here = (moment: number): number => 0 - new Date(moment).getTimezoneOffset()

let heeded: boolean | undefined

/** Whether this system heeds a change of the variable, to a zone that is not its own already. */
function isHeeded(): boolean {
  if (heeded === undefined) {
    const [zone, offset] = here(0) === -570 ? ['Asia/Kolkata', 330] : ['Pacific/Marquesas', -570]
    heeded = within(zone as string, () => here(0)) === offset
  }
  return heeded
}

const HALF_A_YEAR = 183 * 24 * 3_600_000

/** As the quick reading of dossiers asks for it: `undefined` where it is not certain. */
export const zoneOffset: OffsetAt = (zone, moment) => {
  if (!isHeeded()) return undefined
  return within(zone, () => {
    const offset = here(moment)
    // A zone that does not exist counts as UTC. So do a few that do, and those are left to others.
    return offset === 0 && here(moment + HALF_A_YEAR) === 0 ? undefined : offset
  })
}
