/** Owns the map from top to bottom, for a column beside the script: the thread, its forks, and where each way goes. */
import type { MainStop, Way } from '../script-ways.ts'
import { type MapDrawing, afterWay, blank } from './drawing.ts'

const left = 24
const apart = 46
/** Beside the thread, for what is gone through again. */
const outside = 8
/** Just above a step, clear of its number. */
const above = 13

/** The height that most screens leave for it; a long script stands closer, but never so that its numbers touch. */
const room = 726
const closest = 0.8

interface Spacing {
  pitch: number
  reach: number
}

const heightOf = ({ ways }: MainStop, { pitch, reach }: Spacing): number =>
  ways.length ? 4 * reach : pitch

function spacingFor(stops: readonly MainStop[]): Spacing {
  const roomy = { pitch: 30, reach: 18 }
  const height = stops.reduce((sum, stop) => sum + heightOf(stop, roomy), 0)
  const scale = Math.max(closest, Math.min(1, room / height))
  return { pitch: roomy.pitch * scale, reach: Math.round(roomy.reach * scale) }
}

/** Where the outermost way of a step is. */
const rightOf = ({ ways }: MainStop): number => left + Math.max(0, ways.length - 1) * apart

export function tallMap(stops: readonly MainStop[]): MapDrawing {
  const drawing = blank()
  const spacing = spacingFor(stops)
  const { reach } = spacing
  const heights: number[] = [10]
  for (const stop of stops) heights.push(heights.at(-1)! + heightOf(stop, spacing))
  const yOf = (number: number): number => heights[number - 1]!
  const middleOf = (number: number): number => yOf(number) + 2 * reach
  const bottomOf = (number: number): number => yOf(number) + 3 * reach

  /** From an answer past other steps, outside of all their ways, and in just above the step it goes to. */
  function jump(x: number, from: number, to: number): string {
    const between = stops.slice(Math.min(from, to - 1), Math.max(from, to) - 1)
    const passed = to > from ? between : stops.slice(to - 1, from)
    const clear = Math.max(left + 42, ...passed.filter(({ ways }) => ways.length).map(rightOf))
    const outer = to > from && clear <= x ? x : Math.max(x, clear) + 34
    drawing.width = Math.max(drawing.width, outer + 4)
    const out = outer === x ? '' : `V${bottomOf(from) - 5}H${outer}`
    return `M${x} ${middleOf(from)}${out}V${yOf(to) - above}H${left}V${yOf(to)}`
  }

  function after(way: Way, x: number, { number }: MainStop, next: MainStop | undefined): void {
    const y = middleOf(number)
    const kind = afterWay(way, next)
    const [to, d] = {
      join: () => [`${number + 1}`, `M${x} ${y}V${bottomOf(number)}H${left}V${yOf(number + 1)}`],
      jump: () => [`${way.onTo!.number}`, jump(x, number, way.onTo!.number)],
      return: () => [`${number}`, `M${x} ${y}v9h-8v-8m-3 3l3 -3l3 3`],
      end: () => [null, `M${x} ${y}v10m-5 0h10`],
    }[kind]() as [string | null, string]
    drawing.lines.push({ kind, from: way.mark, to, d })
  }

  for (const [index, stop] of stops.entries()) {
    const { id, number, ways, run } = stop
    const next = stops[index + 1]
    const y = yOf(number)
    const mark = `${number}`
    drawing.nodes.push({ id, mark, x: left, y, turn: false })
    drawing.width = Math.max(drawing.width, rightOf(stop) + 34)
    if (ways.length) {
      drawing.stems += `M${left} ${y}v${reach}`
      for (const [at, way] of ways.entries()) {
        const x = left + at * apart
        const d = `M${left} ${y}v${reach}H${x}V${middleOf(number)}`
        drawing.lines.push({ kind: 'way', from: mark, to: way.mark, d })
        after(way, x, stop, next)
        const told = way.told?.id ?? null
        drawing.nodes.push({ id: told, mark: way.mark, x, y: middleOf(number), turn: true })
      }
      if (next && ways.some((way) => afterWay(way, next) === 'join')) {
        drawing.stems += `M${left} ${bottomOf(number)}V${yOf(next.number)}`
      }
    } else if (next) {
      const d = `M${left} ${y}V${yOf(next.number)}`
      drawing.lines.push({ kind: 'thread', from: mark, to: `${next.number}`, d })
    }
    if (run) {
      const d = `M${left - 6} ${yOf(run.to)}H${outside}V${yOf(run.from)}H${left - 7}m-3 -3l3 3l-3 3`
      drawing.lines.push({ kind: 'run', from: `${run.to}`, to: `${run.from}`, d })
    }
  }
  const last = stops.at(-1)!
  const end = last.ways.length ? bottomOf(last.number) : yOf(last.number) + 10
  return { ...drawing, height: end }
}
