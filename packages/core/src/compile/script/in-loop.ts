/** Knows which steps a loop goes through: its main steps, and all that stand under them. */
import type { Step } from '../../script/script.ts'

/** The run of a loop, as a page or its front matter gives it. */
interface Run {
  from: string
  to: string
}

/** @example inLoop('their-branch', { from: 'first', to: 'last' }, steps) */
export function inLoop(id: string, { from, to }: Run, steps: readonly Step[]): boolean {
  const main = steps.filter(({ kind }) => kind === 'main').map((step) => step.id)
  const step = steps.find((each) => each.id === id)
  if (!step) return false
  const at = main.indexOf(step.kind === 'main' ? step.id : step.under)
  return main.indexOf(from) <= at && at <= main.indexOf(to)
}
