/** Owns what entries mean: replaying those of a session gives the walk as it stands, each time the same. */
import type { Step } from '../script/script.ts'
import type { Session } from '../schemas/session.ts'
import { UsageError } from '../render/usage-error.ts'
import { begin, goOn, goTo, jump } from './advance.ts'
import type { Answered, Entry, Jumped, Noted } from './entry.ts'
import { roundsOf } from './items.ts'
import { type Plan, captureOf, loopOf } from './plan.ts'
import { refuseUnknown } from './refuse.ts'
import type { Position, Walk } from './state.ts'

/** An entry that still stands, and which of the session it is, from 1. */
export interface Standing {
  readonly entry: Entry
  readonly number: number
}

/** The entries that still stand: each `undone` takes back the latest of those before it. */
export function standing(entries: readonly Entry[]): Standing[] {
  const left: Standing[] = []
  // What was read from a file may be damaged.
  const all = Array.isArray(entries) ? (entries as readonly Entry[]) : []
  all.forEach((entry, index) => {
    if (entry?.kind === 'undone') left.pop()
    else left.push({ entry, number: index + 1 })
  })
  return left
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id)

/** @throws UsageError where the script is over, or the entry is meant for another step */
function positionOf({ at, plan }: Walk, entry: Entry): Position {
  if (!at) {
    throw new UsageError(
      `the script ${plan.script.id} is over: undo the last entry, jump to a step, or write a note`,
    )
  }
  if (entry.step !== undefined && entry.step !== at.step) {
    throw new UsageError(
      `the entry is meant for the step ${JSON.stringify(entry.step)}, but the walk is at ${JSON.stringify(at.step)}`,
    )
  }
  return at
}

const stepAt = (walk: Walk, id: string): Step =>
  walk.plan.steps.get(id) ??
  refuseUnknown(`the script ${walk.plan.script.id} has no step`, id, [...walk.plan.steps.keys()])

function answer(walk: Walk, entry: Answered, number: number): void {
  const at = positionOf(walk, entry)
  const step = stepAt(walk, at.step)
  if (entry.choice === undefined && step.choices.length === 0) return goOn(walk, at)
  const choice = step.choices.find(({ id }) => id === entry.choice)
  if (!choice && entry.choice === undefined) {
    const ids = idsOf(step.choices).join(', ')
    throw new UsageError(`the step ${at.step} wants an answer: one of ${ids}; or skip it`)
  }
  if (!choice)
    return refuseUnknown(`the step ${at.step} has no answer`, entry.choice, idsOf(step.choices))
  // An answer that was given before, and has changed, counts no more.
  walk.answers = walk.answers.filter(({ step, round }) => step !== at.step || round !== at.round)
  walk.answers.push({ ...at, choice: choice.id, entry, number })
  goTo(walk, at, choice.to)
}

/** The step that a note is for: the one it names, the one at hand, or the only one that has its capture. */
function noteStep(walk: Walk, { capture, step }: Noted): Step | undefined {
  if (step !== undefined) return stepAt(walk, step)
  const here = walk.at ? stepAt(walk, walk.at.step) : undefined
  if (capture === undefined || captureOf(here, capture)) return here
  const all = [...walk.plan.steps.values()]
  const having = all.filter((other) => captureOf(other, capture))
  if (having.length === 1) return having[0]
  const known = having.length > 1 ? having : here && here.captures.length > 0 ? [here] : all
  if (having.length > 1) {
    throw new UsageError(
      `several steps take ${JSON.stringify(capture)} down; name one with step: ${idsOf(having).join(', ')}`,
    )
  }
  return refuseUnknown(
    here
      ? `the step ${here.id} has no capture`
      : `the script ${walk.plan.script.id} has no capture`,
    capture,
    idsOf(known.flatMap(({ captures }) => captures)),
  )
}

/** The round of a loop that a note for one of its steps belongs to: the one at hand, or the latest walked. */
function noteRound({ at, plan, trail }: Walk, step: Step): number {
  const loop = loopOf(plan, step)
  if (!loop) return 0
  const inLoop = (position: Position | null): boolean => {
    const there = position && plan.steps.get(position.step)
    return Boolean(there) && loopOf(plan, there!) === loop
  }
  if (at && inLoop(at)) return at.round
  return trail.findLast(inLoop)?.round ?? 0
}

function note(walk: Walk, entry: Noted, number: number): void {
  if (entry.text.trim() === '') throw new UsageError('a note needs words')
  const step = noteStep(walk, entry)
  const capture = captureOf(step, entry.capture)
  if (step && entry.capture !== undefined && !capture) {
    refuseUnknown(`the step ${step.id} has no capture`, entry.capture, idsOf(step.captures))
  }
  const round = step ? noteRound(walk, step) : 0
  walk.notes.push({ step: step?.id ?? '', round, capture, entry, number })
}

function goAnywhere(walk: Walk, entry: Jumped): void {
  if (walk.at) positionOf(walk, entry)
  const step = stepAt(walk, entry.to)
  const loop = loopOf(walk.plan, step)
  const rounds = loop ? roundsOf(walk, loop) : 1
  if (
    entry.round !== undefined &&
    !(Number.isInteger(entry.round) && entry.round >= 1 && entry.round <= rounds)
  ) {
    throw new UsageError(
      `the step ${entry.to} has ${rounds === 1 ? 'one round' : `the rounds 1 to ${rounds}`}, not ${entry.round}`,
    )
  }
  const here = walk.at && walk.plan.steps.get(walk.at.step)
  const together = loop !== undefined && here && loopOf(walk.plan, here) === loop
  jump(walk, step, entry.round === undefined ? (together ? walk.at!.round : 0) : entry.round - 1)
}

/**
 * Lets one entry happen.
 *
 * @throws UsageError where it cannot be meant
 */
export function take(walk: Walk, { entry, number }: Standing): void {
  switch (entry.kind) {
    case 'answered':
      return answer(walk, entry, number)
    case 'noted':
      return note(walk, entry, number)
    case 'skipped':
      return goOn(walk, positionOf(walk, entry))
    case 'jumped':
      return goAnywhere(walk, entry)
    case 'undone':
      return
    default:
      return refuseUnknown('there is no entry of the kind', (entry as Entry).kind, [
        'answered',
        'noted',
        'skipped',
        'jumped',
        'undone',
      ])
  }
}

/**
 * The walk as it stands after the entries of a session.
 *
 * @throws UsageError where an entry cannot be meant, as when a session was changed by hand
 */
export function replay(plan: Plan, session: Session): Walk {
  const walk: Walk = { plan, session, at: null, back: [], answers: [], notes: [], trail: [] }
  begin(walk)
  for (const each of standing(session.entries)) take(walk, each)
  return walk
}
