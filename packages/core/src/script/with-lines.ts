/** Joins a script's plain data with the code that speaks its lines, so that the data stays plain. */
import type { Script, ScriptLines } from './script.ts'

/**
 * A script with its lines. `lines` does not count among what is listed, compared or copied, so JSON and
 * structured clones of the script are just its data, and nothing in them is code.
 *
 * @example withLines({ kind: 'script', id: 'small-talk', … }, { shape: {}, facts: null, intro: null, steps })
 */
export function withLines<const Data extends Script>(
  data: Data,
  lines: ScriptLines,
): Data & { readonly lines: ScriptLines } {
  return Object.defineProperty({ ...data }, 'lines', { value: lines }) as Data & {
    readonly lines: ScriptLines
  }
}
