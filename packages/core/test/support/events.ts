/** Writes event streams by hand. */
import { buildDocument } from '../../src/document/build-document.ts'
import type { DocumentTree } from '../../src/document/node.ts'
import { FIRST_OP, type Op } from '../../src/document/op.ts'
import { printedText } from '../../src/document/value-text.ts'

/** An op, or a value. */
export type Event = Op | { value: unknown }

/** The event stream and the literal table for a sequence of events. */
export function encodeEvents(sequence: readonly Event[]): { events: string; ops: Op[] } {
  const ops: Op[] = []
  let events = ''
  for (const event of sequence) {
    events += '\0' + String.fromCharCode(ops.length + FIRST_OP)
    if (typeof event === 'string') ops.push(event)
    else {
      ops.push('v')
      events += printedText(event.value)
    }
  }
  return { events, ops }
}

/** The document that a sequence of events makes. */
export function documentOf(...sequence: readonly Event[]): DocumentTree {
  const { events, ops } = encodeEvents(sequence)
  return buildDocument(events, ops)
}

/** The same, of texts that stay apart, as a trace needs them: each leaf is read in the long way. */
export function tracedDocumentOf(...sequence: readonly Event[]): DocumentTree {
  const { events, ops } = encodeEvents(sequence)
  return buildDocument(events, ops, true)
}

/** A value event. */
export function v(value: unknown): Event {
  return { value }
}
