/** Steps through an event stream. */
import { decodeOps, type OpTable } from './decode-ops.ts'
import { emptyLeaf, type Leaf } from './leaf.ts'
import { EVENT, FIRST_OP, type Op } from './op.ts'

/** A place in an event stream, and the event that was read last. */
export interface EventReader {
  readonly events: string
  readonly table: OpTable
  /** Where the next event begins. */
  at: number
  /** The last event's op, kind (a character code) and static text. */
  op: number
  kind: number
  rest: string
  /** Whether texts that touch stay apart, each with its origin. */
  readonly apart: boolean
  /** Where leaves are built; they never nest. */
  readonly leaf: Leaf
}

/**
 * @param apart whether texts that touch stay apart
 * @returns a reader before the first event
 */
export function eventReader(events: string, ops: readonly Op[], apart: boolean): EventReader {
  return {
    events,
    table: decodeOps(ops),
    at: events.indexOf(EVENT),
    op: -1,
    kind: 0,
    rest: '',
    apart,
    leaf: emptyLeaf(),
  }
}

/**
 * Moves on to the next event.
 *
 * @returns whether there was one
 */
export function readEvent(reader: EventReader): boolean {
  const { events, table, at } = reader
  if (at < 0 || at + 1 >= events.length) return false
  const op = events.charCodeAt(at + 1) - FIRST_OP
  reader.op = op
  reader.kind = table.kinds[op] as number
  reader.rest = table.rests[op] as string
  reader.at = at + 2
  return true
}

/** Reads the text of the value event that was just read; blank edges are kept. */
export function readValue(reader: EventReader): string {
  const { events, at } = reader
  const end = events.indexOf(EVENT, at)
  reader.at = end
  return end < 0 ? events.slice(at) : events.slice(at, end)
}
