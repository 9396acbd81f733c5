/** Owns a script as a walk looks things up in it: steps by id, the main line, and the loop that a step is in. */
import type { Capture, Loop, Script, Step } from '../script/script.ts'

/** A script, ready to be walked. */
export interface Plan {
  readonly script: Script
  readonly steps: ReadonlyMap<string, Step>
  /** The ids of the main steps, in order. */
  readonly main: readonly string[]
}

const plans = new WeakMap<Script, Plan>()

/** The script's plan; made once. */
export function planOf(script: Script): Plan {
  let plan = plans.get(script)
  if (!plan) {
    const steps = new Map(script.steps.map((step) => [step.id, step]))
    const main = script.steps.filter(({ kind }) => kind === 'main').map(({ id }) => id)
    plan = { script, steps, main }
    plans.set(script, plan)
  }
  return plan
}

/** The main step that a step is, or stands under. */
export const mainOf = (step: Step): string => (step.kind === 'main' ? step.id : step.under)

/** The loop that a step is walked in. */
export function loopOf({ script, main }: Plan, step: Step): Loop | undefined {
  const at = main.indexOf(mainOf(step))
  return script.loops.find(({ from, to }) => main.indexOf(from) <= at && at <= main.indexOf(to))
}

/** The capture of a step by its id. */
export const captureOf = (step: Step | undefined, id: string | undefined): Capture | undefined =>
  id === undefined ? undefined : step?.captures.find((capture) => capture.id === id)
