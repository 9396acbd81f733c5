/** Owns when a file of the repository was last changed. */
import { spawnSync } from 'node:child_process'

const known = new Map<string, string | undefined>()

/**
 * The day of the latest commit that touched a file, such as `2026-11-20`; undefined where there is no history to ask.
 *
 * @param path from the repository's root
 */
export function lastChange(path: string): string | undefined {
  if (!known.has(path)) {
    const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs', '--', `:/${path}`], {
      encoding: 'utf8',
    })
    known.set(path, stdout?.trim() || undefined)
  }
  return known.get(path)
}
