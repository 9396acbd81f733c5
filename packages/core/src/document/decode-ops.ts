/** Reads a program's literal table once, so that decoding events costs an array access each. */
import { cleanText } from './clean-text.ts'
import { edgesOf } from './edges.ts'
import type { Op } from './op.ts'

/** A program's ops, split, by op index. */
export interface OpTable {
  /** The character code of the op's kind. */
  kinds: readonly number[]
  /** What follows it. */
  rests: readonly string[]
  /** What static text begins and ends with; see `edges.ts`. */
  edges: readonly number[]
}

const tables = new WeakMap<readonly Op[], OpTable>()

/**
 * @param ops a program's literal table
 * @returns the table, split; the same object for the same ops
 */
export function decodeOps(ops: readonly Op[]): OpTable {
  let table = tables.get(ops)
  if (!table) {
    const rests = ops.map((op) => cleanText(op.slice(1)))
    table = { kinds: ops.map((op) => op.charCodeAt(0)), rests, edges: rests.map(edgesOf) }
    tables.set(ops, table)
  }
  return table
}
