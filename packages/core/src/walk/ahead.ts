/** Owns what is left of a walk: the steps of the main line, as guards and loops stand now. */
import { goOn } from './advance.ts'
import type { Position, Walk } from './state.ts'

/** The places that the walk comes to if no answer leads aside, the one at hand left out. */
export function ahead(walk: Walk): Position[] {
  const trial: Walk = { ...walk, back: [...walk.back], trail: [] }
  while (trial.at) goOn(trial, trial.at)
  return trial.trail
}

/** The place that was come from when the one at hand was first come to. */
export function before({ at, trail }: Walk): Position | undefined {
  const first = trail.findIndex((each) => each.step === at?.step && each.round === at.round)
  return at ? trail[first - 1] : trail.at(-1)
}
