/** Provenance: which template line, and which fact of the dossier, each piece of a document comes from. */
import type { Block, DocumentTree, Inline, Text } from '../document/node.ts'
import { EVENT, FIRST_OP, type Op } from '../document/op.ts'
import type { Program } from '../document/program.ts'
import { type Origin, originsOf } from './origins.ts'
import type { Read } from './watch.ts'

/** One piece of text and its origin. */
export interface TracePiece {
  text: string
  /** The template line that printed it. */
  template: { file: string; line: number; column: number }
  /** For a value: the path of the fact in the dossier, as `interviews[0].discussed[1].topic`. */
  path?: string
  /** Which block of the body it stands in, from 0: a child of the tree's root. Absent in the subject. */
  block?: number
}

/** The character code of an event is an op's index: beyond this, a value is traced to its line only. */
const LAST_OP = 0xd7ff - FIRST_OP

/** Events in which each printed value has an op of its own, so that its text can be told from every other. */
export interface TracedEvents {
  events: string
  ops: readonly Op[]
  /** For each op from `program.ops.length` on: the op that it stands for, and its place in the order of printing. */
  values: readonly { op: number; nth: number }[]
}

/** Gives each printed value an op of its own. */
export function tracedEvents(events: string, program: Program): TracedEvents {
  const ops = [...program.ops]
  const values: { op: number; nth: number }[] = []
  let nth = 0
  const parts = events.split(EVENT).map((part) => {
    const op = part.charCodeAt(0) - FIRST_OP
    if (part === '' || program.ops[op] !== 'v') return part
    const index = ops.length
    const place = { op, nth: nth++ }
    if (index > LAST_OP) return part
    ops.push('v')
    values.push(place)
    return String.fromCharCode(index + FIRST_OP) + part.slice(1)
  })
  return { events: parts.join(EVENT), ops, values }
}

/** All pieces of text, in the order of reading. */
function texts(nodes: readonly (Block | Inline | Text | { children: unknown[] })[]): Text[] {
  return nodes.flatMap((node): Text[] => {
    if ('type' in node && node.type === 'text') return [node]
    return 'children' in node ? texts(node.children as Block[]) : []
  })
}

/** A path as templates name it: `facts.topics[0].topic` is printed by `facts.topics[].topic`. */
const pattern = (path: string): string => path.replace(/\[\d+\]/g, '[]')

const steps = (path: string): string[] => path.split(/(?=[.[])/)

/** The path of what a mustache names, from a read of it or of a part of it. */
function namedPath(named: string, { context, dossier }: Read): string | undefined {
  const read = steps(context)
  const part = read.splice(steps(named).length).join('')
  return pattern(read.join('')) === named
    ? dossier.slice(0, dossier.length - part.length)
    : undefined
}

/** Of the facts read before a value was printed, the last that its mustache names. */
function factPath(named: string | undefined, reads: readonly Read[]): string | undefined {
  if (!named) return undefined
  const paths = reads.flatMap((read) => namedPath(named, read) ?? [])
  return paths.at(-1) ?? reads.at(-1)?.dossier ?? named
}

const nowhere: Origin = { template: { file: '', line: 0, column: 0 } }

/** The origin of each piece of text in a document. */
export function traceDocument(
  { subject, children }: DocumentTree,
  program: Program,
  { values }: TracedEvents,
  reads: readonly (readonly Read[])[],
): TracePiece[] {
  const origins = originsOf(program)
  const pieceOf = ({ value, op }: Text): TracePiece => {
    const traced = values[op - origins.length]
    const { template, path: named } = origins[traced?.op ?? op] ?? nowhere
    const path = traced && factPath(named, reads[traced.nth] ?? [])
    return { text: value, template, ...(path !== undefined && { path }) }
  }
  return [
    ...texts(subject ?? []).map(pieceOf),
    ...children.flatMap((child, block) =>
      texts([child]).map((text) => ({ ...pieceOf(text), block })),
    ),
  ]
}
