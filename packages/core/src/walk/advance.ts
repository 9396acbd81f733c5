/** Owns how a walk gets from one step to the next: through loops, past guarded steps, and back from detours. */
import type { Step } from '../script/script.ts'
import { isOpen } from './guards.ts'
import { roundsOf } from './items.ts'
import { loopOf } from './plan.ts'
import type { Position, Walk } from './state.ts'

/** Where a step leads by itself; undefined where it returns to where it was entered from. */
const onward = (step: Step): string | null | undefined =>
  step.kind === 'detour' ? undefined : step.next

/** Where a loop's run is left, another round begins while there is something to go through. */
function target(walk: Walk, from: Position, to: string | null): Position | null {
  const { plan } = walk
  const step = plan.steps.get(from.step)
  const loop = step && loopOf(plan, step)
  const next = to === null ? undefined : plan.steps.get(to)
  if (loop && step && !(next && loopOf(plan, next) === loop)) {
    // Where the run's last step is the page's last, that is no end yet.
    const isEnd = to === null && step.id !== loop.to
    if (!isEnd && from.round + 1 < roundsOf(walk, loop))
      return { step: loop.from, round: from.round + 1 }
  }
  if (to === null) return null
  return { step: to, round: next && loop && loopOf(plan, next) === loop ? from.round : 0 }
}

/**
 * The first step that is walked, from one that is about to be entered.
 *
 * @returns null where the script is over
 */
function firstOpen(walk: Walk, from: Position | null): Position | null {
  let at = from
  while (at) {
    const step = walk.plan.steps.get(at.step)
    if (!step || isOpen(walk, step, at.round)) return at
    at = target(walk, at, onward(step) ?? null)
  }
  return null
}

function enter(walk: Walk, at: Position | null): void {
  walk.at = at
  if (at) walk.trail.push(at)
}

/** Enters the first step. */
export function begin(walk: Walk): void {
  const [first] = walk.plan.script.steps
  enter(walk, first ? firstOpen(walk, { step: first.id, round: 0 }) : null)
}

/** Goes on from the step at hand without an answer. */
export function goOn(walk: Walk, from: Position): void {
  const step = walk.plan.steps.get(from.step)
  const next = step && onward(step)
  if (next === undefined) enter(walk, walk.back.pop() ?? null)
  else enter(walk, firstOpen(walk, target(walk, from, next)))
}

/** Goes where an answer leads: into a detour, from which the walk returns, or on. */
export function goTo(walk: Walk, from: Position, to: string): void {
  const next = walk.plan.steps.get(to)
  if (next?.kind === 'detour') {
    if (!isOpen(walk, next, from.round)) return enter(walk, from)
    walk.back.push(from)
    return enter(walk, { step: to, round: from.round })
  }
  // What leads on out of a detour leads on from where that was entered.
  const origin = walk.back[0] ?? from
  walk.back = []
  enter(walk, firstOpen(walk, target(walk, origin, to)))
}

/** Goes anywhere, as asked: no guard keeps anybody from a step that they name. */
export function jump(walk: Walk, to: Step, round: number): void {
  if (to.kind !== 'detour') walk.back = []
  else if (walk.at?.step !== to.id) walk.back.push(walk.at)
  enter(walk, { step: to.id, round })
}
