/** Owns the step at hand as it is shown: its words in a format, what to write down, and where answers lead. */
import type { Bodies, Format } from '../render/options.ts'
import type { DocumentTree } from '../document/node.ts'
import type { Capture, Script, Step } from '../script/script.ts'
import type { Line } from '../script/step-lines.ts'
import { dossierPath } from '../script/dossier-path.ts'
import type { CaptureId, ChoiceId, StepId } from './entry.ts'
import { roundsOf } from './items.ts'
import { loopOf } from './plan.ts'
import { type Speaker, itemAt } from './speaker.ts'
import type { Position, Walk } from './state.ts'
import { type ViewedNote, viewedNote } from './viewed-note.ts'

/** Which round of a loop. */
export interface ViewedRound {
  /** The id of the loop. */
  loop: string
  /** From 1. */
  number: number
  of: number
  /** What this round is about, in the words in which it was named; null where nothing was. */
  item: string | null
}

/** Something to write down. */
export interface ViewedCapture<S extends Script = Script> extends Omit<Capture, 'id'> {
  id: CaptureId<S>
  /** The ids of the people of whom one must be named, as `by` or `about`; empty where nobody must. */
  people: string[]
  /** What has been written down here. */
  notes: ViewedNote[]
}

/** An answer, and the step that it leads to. */
export interface ViewedChoice<F extends Format = 'text', S extends Script = Script> {
  id: ChoiceId<S>
  label: Bodies[F]
  to: StepId<S>
  /** Whether it is the answer that was given here before. */
  chosen: boolean
}

/** The step at hand. */
export interface ViewedStep<F extends Format = 'text', S extends Script = Script> {
  id: StepId<S>
  title: string
  kind: Step['kind']
  say: Bodies[F][]
  why: Bodies[F][]
  /** What leads into the things that may be heard. */
  cue: Bodies[F] | null
  listen: Bodies[F][]
  /** What leads into the answers. */
  ask: Bodies[F] | null
  choices: ViewedChoice<F, S>[]
  captures: ViewedCapture<S>[]
  /** Which round of a loop it is; null outside loops. */
  round: ViewedRound | null
  /** How long its lines take to say. */
  seconds: number
}

/** Which round a place belongs to. */
export function roundAt(walk: Walk, at: Position): ViewedRound | null {
  const step = walk.plan.steps.get(at.step)
  const loop = step && loopOf(walk.plan, step)
  if (!loop) return null
  return {
    loop: loop.id,
    number: at.round + 1,
    of: roundsOf(walk, loop),
    item: itemAt(walk, at)?.label ?? null,
  }
}

function peopleFor({ to }: Capture, { session }: Walk): string[] {
  const role = dossierPath(to).find(({ entries }) => entries === 'with' || entries === 'next')
  const ids = (role && session[role.entries as 'with' | 'next']) ?? []
  return ids.length > 1 ? [...ids] : []
}

const isAt = (one: Position, other: Position): boolean =>
  one.step === other.step && one.round === other.round

/** Makes what is shown of a piece of a step. */
export type WriteLine<F extends Format> = (tree: DocumentTree) => Bodies[F]

/** The step at a place. */
export function viewedStep<F extends Format, S extends Script>(
  walk: Walk,
  at: Position,
  speaker: Speaker,
  write: WriteLine<F>,
): ViewedStep<F, S> {
  const step = walk.plan.steps.get(at.step)!
  const { say, why, cue, listen, ask, choices } = speaker.lines(at)
  const written = ({ tree }: Line): Bodies[F] => write(tree)
  const answer = walk.answers.find((each) => isAt(each, at))?.choice
  const notes = walk.notes.filter((each) => isAt(each, at))
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    say: say.map(written),
    why: why.map(written),
    cue: cue && written(cue),
    listen: listen.map(written),
    ask: ask && written(ask),
    choices: choices.map((line) => ({
      id: line.id,
      label: written(line),
      to: line.to,
      chosen: line.id === answer,
    })),
    captures: step.captures.map((capture) => ({
      ...capture,
      people: peopleFor(capture, walk),
      notes: notes
        .filter((note) => note.capture === capture)
        .map((note) => viewedNote(walk.plan.script, note)),
    })),
    round: roundAt(walk, at),
    seconds: speaker.seconds(at),
  }
}
