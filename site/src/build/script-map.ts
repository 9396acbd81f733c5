/** Owns the drawing of a script's ways: the thread, its red forks, and a dot for each place where something is said. */
import type { MainStop } from './script-ways.ts'

export interface MapNode {
  /** The id of the step. */
  id: string
  mark: string
  x: number
  y: number
  turn: boolean
}
export interface MapDrawing {
  width: number
  height: number
  thread: string
  turns: string
  nodes: MapNode[]
}

const pitch = 30
const left = 20
const apart = 42
const [reach, rejoin] = [20, 20]

/** The ways drawn from top to bottom, for a column beside the script. */
export function tallMap(stops: readonly MainStop[]): MapDrawing {
  const drawing: MapDrawing = { width: 0, height: 0, thread: '', turns: '', nodes: [] }
  let y = 20
  let widest = left
  for (const [index, { id, number, ways }] of stops.entries()) {
    drawing.nodes.push({ id, mark: String(number), x: left, y, turn: false })
    const last = index === stops.length - 1
    if (ways.length === 0) {
      if (!last) drawing.thread += `M${left} ${y}v${pitch}`
      y += pitch
      continue
    }
    const top = y + reach
    const middle = top + reach
    const bottom = middle + rejoin
    const right = left + (ways.length - 1) * apart
    widest = Math.max(widest, right)
    drawing.thread += `M${left} ${y}V${top}`
    drawing.turns += `M${left} ${top}H${right}`
    if (!last) drawing.turns += `M${left} ${bottom}H${right}`
    for (const [at, { mark, told }] of ways.entries()) {
      const x = left + at * apart
      drawing.turns += `M${x} ${top}V${last ? middle : bottom}`
      if (told) drawing.nodes.push({ id: told.id, mark, x, y: middle, turn: true })
    }
    y = bottom + (last ? 0 : reach)
    if (!last) drawing.thread += `M${left} ${bottom}V${y}`
  }
  return { ...drawing, width: widest + 42, height: y + 4 }
}

const row = 320
const step = 30
const lane = 26

/** The same ways in rows from left to right, as a picture for a phone. */
export function wideMap(stops: readonly MainStop[]): MapDrawing {
  const rows: MainStop[][] = [[]]
  const widthOf = ({ ways }: MainStop): number => (ways.length ? step + 52 : step)
  let used = 0
  for (const stop of stops) {
    if (used + widthOf(stop) > row - 10) {
      rows.push([])
      used = 0
    }
    rows.at(-1)!.push(stop)
    used += widthOf(stop)
  }
  const drawing: MapDrawing = { width: row, height: 0, thread: '', turns: '', nodes: [] }
  let top = 0
  for (const [line, stopsOfRow] of rows.entries()) {
    const most = Math.max(...stopsOfRow.map(({ ways }) => ways.length), 1)
    const y = top + Math.max(22, ((most - 1) * lane) / 2 + 12)
    let x = 12
    for (const [index, { id, number, ways }] of stopsOfRow.entries()) {
      const last = line === rows.length - 1 && index === stopsOfRow.length - 1
      drawing.nodes.push({ id, mark: String(number), x, y, turn: false })
      if (ways.length) {
        const from = x + 14
        const to = from + 46
        drawing.thread += `M${x} ${y}H${from}`
        for (const [at, { mark, told }] of ways.entries()) {
          const laneY = y + (at - (ways.length - 1) / 2) * lane
          drawing.turns += `M${from} ${laneY}H${last ? from + 16 : to}`
          if (told) drawing.nodes.push({ id: told.id, mark, x: from + 14, y: laneY, turn: true })
        }
        const half = ((ways.length - 1) / 2) * lane
        drawing.turns += `M${from} ${y - half}v${2 * half}`
        if (!last) drawing.turns += `M${to} ${y - half}v${2 * half}`
        if (!last) drawing.thread += `M${to} ${y}h${step - 8}`
        x = to + step - 8
      } else {
        if (!last) drawing.thread += `M${x} ${y}h${step}`
        x += step
      }
    }
    top = y + Math.max(14, ((most - 1) * lane) / 2 + 12)
  }
  return { ...drawing, height: top }
}
