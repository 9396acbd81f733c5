/** Owns how a walk refuses what cannot be meant: by naming what could be. */
import { nearest } from '../findings/did-you-mean.ts'
import { wallTime } from '../helpers/wall-time.ts'
import { UsageError } from '../render/usage-error.ts'

/** `, did you mean …?`, or else what there is. */
function instead(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  if (near !== undefined) return `; did you mean ${near}?`
  return known.length > 0 ? `; there are ${known.join(', ')}` : ''
}

/**
 * Refuses a word that names nothing.
 *
 * @param what begins the message: `the script x has no step`
 * @throws UsageError always
 */
export function refuseUnknown(what: string, word: unknown, known: readonly string[]): never {
  throw new UsageError(`${what} ${JSON.stringify(word)}${instead(String(word), known)}`)
}

/**
 * A time as it was given.
 *
 * @throws UsageError where it is none
 */
export function refuseNoTime(at: string | undefined): string | undefined {
  if (at === undefined || wallTime(at)?.hasTime) return at
  throw new UsageError(
    `at cannot be ${JSON.stringify(at)}; write it like "2026-11-20T15:00-05:00[America/New_York]"`,
  )
}
