/** Reads a program's literal table once, so that decoding events costs an array access each. */
import { cleanText } from './clean-text.ts'
import type { Op } from './op.ts'

/** A program's ops, split: by op index the kind's character code, and what follows it. */
export interface OpTable {
  kinds: readonly number[]
  rests: readonly string[]
}

const tables = new WeakMap<readonly Op[], OpTable>()

/**
 * @param ops a program's literal table
 * @returns the table, split; the same object for the same ops
 */
export function decodeOps(ops: readonly Op[]): OpTable {
  let table = tables.get(ops)
  if (!table) {
    table = {
      kinds: ops.map((op) => op.charCodeAt(0)),
      rests: ops.map((op) => cleanText(op.slice(1))),
    }
    tables.set(ops, table)
  }
  return table
}
