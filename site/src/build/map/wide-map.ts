/** Owns the map in rows from left to right, as a picture for a phone. One thread runs through all rows. */
import type { MainStop, Way } from '../script-ways.ts'
import { type MapDrawing, afterWay, blank } from './drawing.ts'

const width = 320
const start = 16
const step = 30
const lane = 28
/** From a step to its fork, from there to the answers, and from the fork to where the ways join. */
const [stem, answer, join] = [14, 17, 48]
const edge = 3

interface Row {
  stops: MainStop[]
  y: number
  bottom: number
}

const widthOf = ({ ways }: MainStop): number => (ways.length ? stem + join + 22 : step)
const half = (ways: number): number => ((Math.max(1, ways) - 1) * lane) / 2

/** Which steps stand in a row together, and how high each row is. */
function rowsOf(stops: readonly MainStop[]): Row[] {
  const parts: MainStop[][] = [[]]
  let used = 0
  for (const stop of stops) {
    const needs = stop.ways.length ? stem + join : 0
    if (used > 0 && start + used + needs > width - 18) {
      parts.push([])
      used = 0
    }
    parts.at(-1)!.push(stop)
    used += widthOf(stop)
  }
  let top = 0
  return parts.map((part) => {
    const most = Math.max(...part.map(({ ways }) => half(ways.length)))
    const y = top + most + 22
    const bottom = y + most + (most > 0 ? 8 : 6)
    const runs = part.some((one) => runsAt(stops, one).length > 0)
    top = bottom + (runs ? 14 : 0) + 10
    return { stops: part, y, bottom }
  })
}

/** The runs that go through a step. */
const runsAt = (stops: readonly MainStop[], { number }: MainStop) =>
  stops.flatMap(({ run }) => (run && run.from <= number && number <= run.to ? [run] : []))

export function wideMap(stops: readonly MainStop[]): MapDrawing {
  const drawing = { ...blank(), width }
  const rows = rowsOf(stops)
  const places = new Map<number, { x: number; row: Row }>()
  for (const row of rows) {
    let x = start
    for (const stop of row.stops) {
      places.set(stop.number, { x, row })
      x += widthOf(stop)
    }
  }

  /** From a row's thread to the next step, in that row or around into the next. */
  function toNext(row: Row, next: MainStop): string {
    const to = places.get(next.number)!
    if (to.row === row) return `H${to.x}`
    const channel = to.row.y - half(Math.max(...to.row.stops.map(({ ways }) => ways.length))) - 24
    return `H${width - edge}V${channel}H${edge}V${to.row.y}H${to.x}`
  }

  function after(way: Way, from: number, y: number, stop: MainStop, next?: MainStop): void {
    const { x, row } = places.get(stop.number)!
    const joint = x + stem + join
    const kind = afterWay(way, next)
    const [to, d] = {
      join: () => [`${stop.number + 1}`, `M${from} ${y}H${joint}V${row.y}${toNext(row, next!)}`],
      jump: () => {
        const mark = `${way.onTo!.number}`
        drawing.exits.push({ mark, x: from + 23, y })
        return [mark, `M${from} ${y}h19m-4 -4l4 4l-4 4`]
      },
      return: () => [`${stop.number}`, `M${from} ${y}h17v6h-10m2.5 -2.5l-2.5 2.5l2.5 2.5`],
      end: () => [null, `M${from} ${y}h17m0 -5v10`],
    }[kind]() as [string | null, string]
    drawing.lines.push({ kind, from: way.mark, to, d })
  }

  for (const [index, stop] of stops.entries()) {
    const { id, number, ways, run } = stop
    const next = stops[index + 1]
    const { x, row } = places.get(number)!
    const { y } = row
    const mark = `${number}`
    drawing.nodes.push({ id, mark, x, y, turn: false })
    if (ways.length) {
      drawing.stems += `M${x} ${y}h${stem}`
      for (const [at, way] of ways.entries()) {
        const to = x + stem + answer
        const laneY = y - half(ways.length) + at * lane
        const d = `M${x} ${y}h${stem}V${laneY}H${to}`
        drawing.lines.push({ kind: 'way', from: mark, to: way.mark, d })
        after(way, to, laneY, stop, next)
        const told = way.told?.id ?? null
        drawing.nodes.push({ id: told, mark: way.mark, x: to, y: laneY, turn: true })
      }
      if (next && ways.some((way) => afterWay(way, next) === 'join')) {
        const joint = x + stem + join
        drawing.stems += `M${joint} ${y}${toNext(row, next)}`
      }
    } else if (next) {
      const d = `M${x} ${y}${toNext(row, next)}`
      drawing.lines.push({ kind: 'thread', from: mark, to: `${next.number}`, d })
    }
    if (run) drawing.lines.push({ kind: 'run', from: `${run.to}`, to: mark, d: runLine(run) })
  }

  /** Beneath the steps that are gone through again, from the last of them back to the first. */
  function runLine({ from, to }: { from: number; to: number }): string {
    const [first, last] = [places.get(from)!, places.get(to)!]
    const base = ({ bottom }: Row): number => bottom + 8
    const back = `V${first.row.y + 8}m-3 3l3 -3l3 3`
    const begin = `M${last.x} ${last.row.y + 7}V${base(last.row)}`
    if (first.row === last.row) return `${begin}H${first.x}${back}`
    return `${begin}H${edge}M${width - edge} ${base(first.row)}H${first.x}${back}`
  }

  const { bottom, stops: ending } = rows.at(-1)!
  const runs = ending.some((stop) => runsAt(stops, stop).length > 0)
  return { ...drawing, height: bottom + (runs ? 12 : 2) }
}
