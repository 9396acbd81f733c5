/** Owns whether a step is to be walked: all of its guards must hold. */
import { dossierPath } from '../script/dossier-path.ts'
import type { Guard, Step } from '../script/script.ts'
import { itemsOf } from './items.ts'
import { loopOf } from './plan.ts'
import type { Position, Walk } from './state.ts'

/** A path without its brackets, so that what lands under it is known by it. */
const bare = (path: string): string =>
  dossierPath(path)
    .map(({ field }) => field)
    .join('.')

const leadsTo = (to: string, path: string): boolean =>
  bare(to) === bare(path) || bare(to).startsWith(`${bare(path)}.`)

/** Whether something at the path was known at the start, or has been learnt since. */
function isKnownBy(walk: Walk, path: string, at: Position): boolean {
  const { session, notes, answers, plan } = walk
  if (session.known?.includes(path)) return true
  const step = plan.steps.get(at.step)
  const loop = step && loopOf(plan, step)
  if (loop && itemsOf(walk, loop).items[at.round]?.known?.includes(path)) return true
  const isHere = (other: Position): boolean => !loop || !ofItem(path) || other.round === at.round
  return (
    notes.some((note) => note.capture && leadsTo(note.capture.to, path) && isHere(note)) ||
    answers.some((answer) => {
      const records = plan.steps.get(answer.step)?.records ?? []
      return records.some(
        ({ to, values }) => values[answer.choice] && leadsTo(to, path) && isHere(answer),
      )
    })
  )
}

/** Whether a path is about the one thing that a loop is at. */
const ofItem = (path: string): boolean =>
  dossierPath(path).some(
    ({ entries }) => entries !== null && !['', 'with', 'next'].includes(entries),
  )

/** The answer that a step was given last: in this round, where both are in one loop. */
function answerTo({ answers, plan }: Walk, id: string, at: Position): string | undefined {
  const [step, here] = [plan.steps.get(id), plan.steps.get(at.step)]
  const loop = step && loopOf(plan, step)
  const together = loop !== undefined && here !== undefined && loopOf(plan, here) === loop
  return answers.findLast(
    (answer) => answer.step === id && (!together || answer.round === at.round),
  )?.choice
}

function holds(walk: Walk, guard: Guard, at: Position): boolean {
  switch (guard.kind) {
    case 'known':
      return isKnownBy(walk, guard.path, at)
    case 'missing':
      return !isKnownBy(walk, guard.path, at)
    case 'answered':
      return answerTo(walk, guard.step, at) === guard.choice
  }
}

/** Whether a step is walked, and not passed over. */
export const isOpen = (walk: Walk, step: Step, round: number): boolean =>
  step.guards.every((guard) => holds(walk, guard, { step: step.id, round }))
