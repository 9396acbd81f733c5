/** Owns what a drawn map of a script is: a line for each way the talk can go, and a place for each step and answer. */
import type { MainStop, Way } from '../script-ways.ts'

/**
 * `thread`: one step follows the other. `way`: an answer leads from a step. `join`: it goes on to the next step.
 * `jump`: it goes on to another. `return`: it comes back to its step. `end`: the talk ends. `run`: steps are gone through again.
 */
export type LineKind = 'thread' | 'way' | 'join' | 'jump' | 'return' | 'end' | 'run'

export interface MapLine {
  kind: LineKind
  /** The mark of the step or answer that it leaves, such as `5b`. */
  from: string
  /** The mark of the one that it reaches; null where the talk ends. */
  to: string | null
  /** The line as an SVG path. */
  d: string
}

export interface MapNode {
  /** The id of the step that is told there; null at an answer after which nothing is said. */
  id: string | null
  mark: string
  x: number
  y: number
  turn: boolean
}

export interface MapDrawing {
  width: number
  height: number
  lines: MapLine[]
  /** What the ways of a turn have in common before it forks and after it has joined: part of the thread. */
  stems: string
  nodes: MapNode[]
  /** Words at the end of a line that leaves the drawing. */
  exits: { mark: string; x: number; y: number }[]
}

/** An empty drawing. */
export const blank = (): MapDrawing => ({
  width: 0,
  height: 0,
  lines: [],
  stems: '',
  nodes: [],
  exits: [],
})

/** How a way goes on from its answer. */
export function afterWay(
  { onTo, comesBack }: Way,
  next: MainStop | undefined,
): 'join' | 'jump' | 'return' | 'end' {
  if (comesBack) return 'return'
  if (!onTo) return 'end'
  return onTo.id === next?.id ? 'join' : 'jump'
}

/** The lines of certain kinds as one path. */
export const pathOf = ({ lines }: MapDrawing, ...kinds: LineKind[]): string =>
  lines
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ d }) => d)
    .join('')
