/**
 * Reads leaves that are nothing but text, values of one line and line breaks, as most are: what `read-leaf.ts` would
 * make of them, in half the time, because each line is one text. It has no origin then, so a trace reads leaves in
 * the other way. A test holds the two together.
 */
import { ENDS_WORD, LEADS, TRAILS } from './edges.ts'
import type { EventReader } from './event-reader.ts'
import * as kind from './kind.ts'
import { lengthWithoutTrail, textNode } from './leaf.ts'
import type { Inline } from './node.ts'
import { EVENT, FIRST_OP } from './op.ts'

/** A break that waits for the next line. No text can hold it. */
const BREAK = EVENT

/** @returns the leaf's children, or null where it is more than plain; then nothing was read */
export function readPlainLeaf(reader: EventReader): Inline[] | null {
  const { events, table } = reader
  const nodes: Inline[] = []
  let { at } = reader
  let line = ''
  // What comes before the next word, if there is one: white space, or a break.
  let gap = ''
  for (;;) {
    const op = events.charCodeAt(at + 1) - FIRST_OP
    const edges = table.edges[op]!
    let text = table.rests[op]!
    let next = ''
    at += 2
    switch (table.kinds[op]) {
      case kind.STATIC:
        if (!text) return null
        if (edges & TRAILS) {
          const end = lengthWithoutTrail(text)
          next = text.slice(end)
          text = text.slice(0, end)
        }
        if (edges & LEADS) {
          if (gap || !(line || nodes.length)) text = text.replace(/^[ \n]+/, '')
          else if (!text) gap = next
        } else if (edges & ENDS_WORD && gap !== BREAK) gap = ''
        break
      case kind.VALUE: {
        const end = events.indexOf(EVENT, at)
        text = events.slice(at, end).trim()
        if (end < 0 || text.includes('\n')) return null
        at = end
        break
      }
      case kind.BREAK:
        if (line || nodes.length) gap = BREAK
        continue
      case kind.CLOSE:
        if (line) nodes.push(textNode(line, -1, false))
        reader.at = at
        return nodes
      default:
        return null
    }
    if (!text) continue
    if (gap === BREAK) {
      nodes.push(textNode(line, -1, false), { type: 'break' })
      line = text
    } else line += gap + text
    gap = next
  }
}
