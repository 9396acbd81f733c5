/** Finds every path through a script: every answer at every step, in any round. */
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { planOf } from '../../src/walk/plan.ts'
import { replay, take } from '../../src/walk/replay.ts'
import { speakerOf } from '../../src/walk/speaker.ts'
import { type StartOptions, start } from '../../src/walk/start.ts'
import type { Position, Walk } from '../../src/walk/state.ts'

/** One way from the first step to the end. */
export interface Path {
  answers: string[]
  steps: number
  seconds: number
  /** How many of its answers lead into a detour. */
  detours: number
}

const copy = (walk: Walk): Walk => ({
  ...walk,
  back: [...walk.back],
  answers: [...walk.answers],
  notes: [...walk.notes],
  trail: [...walk.trail],
})

/** All paths with at most one detour; a detour always returns, so more of them only make a path longer. */
export function everyPath(
  script: ScriptDefinition,
  data: Partial<Dossier>,
  options: StartOptions = {},
): Path[] {
  const first = replay(planOf(script), start(script, { data, ...options }))
  const known = new Map<string, number>()
  const speaker = speakerOf(script, first, data, {})
  const secondsAt = (at: Position): number => {
    const key = `${at.step} ${at.round}`
    const seconds = known.get(key) ?? speaker.seconds(at)
    known.set(key, seconds)
    return seconds
  }
  const paths: Path[] = []
  const follow = (walk: Walk, answers: string[], detours: number): void => {
    if (!walk.at) {
      const seconds = walk.trail.reduce((sum, at) => sum + secondsAt(at), 0)
      paths.push({ answers, steps: walk.trail.length, seconds, detours })
      return
    }
    const { choices } = walk.plan.steps.get(walk.at.step)!
    for (const choice of choices.length > 0 ? choices : [undefined]) {
      const aside =
        choice !== undefined && walk.plan.steps.get(choice.to)!.kind === 'detour' ? 1 : 0
      if (detours + aside > 1) continue
      const next = copy(walk)
      take(next, { entry: { kind: 'answered', choice: choice?.id }, number: 1 })
      follow(next, choice ? [...answers, choice.id] : answers, detours + aside)
    }
  }
  follow(first, [], 0)
  return paths
}
