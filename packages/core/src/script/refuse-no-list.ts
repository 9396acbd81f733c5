/** Owns how people who are not named as a list are refused. */
import { UsageError } from '../render/usage-error.ts'

/**
 * Refuses people who are not named as a list of texts.
 *
 * @param option `with` or `next`
 * @throws UsageError
 */
export function refuseNoList(option: string, named: unknown): void {
  if (named === undefined) return
  if (Array.isArray(named) && named.every((each) => typeof each === 'string')) return
  throw new UsageError(
    `${option} cannot be ${JSON.stringify(named)}; write it as a list of ids or names, like ["dana"]`,
  )
}
