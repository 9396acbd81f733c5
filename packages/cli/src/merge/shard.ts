/** Which share of the rows is this process's. */
import { UsageError } from '../usage-error.ts'
import type { Wanted } from './row.ts'

/**
 * @param given `3/16`: every sixteenth row, beginning with the third; all of them where there is none
 * @throws UsageError
 */
export function shardOf(given: string | undefined): Wanted {
  if (given === undefined) return () => true
  const [, share, shares] = /^(\d{1,9})\/(\d{1,9})$/.exec(given) ?? []
  const [which, many] = [Number(share), Number(shares)]
  if (!(which >= 1 && which <= many)) {
    throw new UsageError(
      `--shard cannot be '${given}'`,
      'write --shard 3/16 for the third of sixteen; the first is 1/16',
    )
  }
  return (row) => (row - 1) % many === which - 1
}
