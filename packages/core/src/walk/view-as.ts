/** Owns what is shown of a walk: the step at hand, what has been written down, and what is left. */
import { instantOf } from '../derive/instant.ts'
import type { Finding } from '../findings/finding.ts'
import type { Format } from '../render/options.ts'
import { UsageError } from '../render/usage-error.ts'
import type { Dossier } from '../schemas/dossier.ts'
import type { Session } from '../schemas/session.ts'
import type { Script, ScriptDefinition } from '../script/script.ts'
import { ahead, before } from './ahead.ts'
import { bareNotes } from './collect.ts'
import type { Entry, StepId } from './entry.ts'
import { land } from './land.ts'
import { openSession } from './open-session.ts'
import { type SpeakOptions, speakerOf } from './speaker.ts'
import type { Position, Walk } from './state.ts'
import { type ViewedNote, viewedNote } from './viewed-note.ts'
import {
  type ViewedRound,
  type ViewedStep,
  type WriteLine,
  roundAt,
  viewedStep,
} from './viewed-step.ts'
import { withCollected } from './with-collected.ts'

/** A step by its name: one to come, or the one before. */
export interface ViewedPlace<S extends Script = Script> {
  id: StepId<S>
  title: string
  round: ViewedRound | null
}

/** A walk as it stands. */
export interface View<F extends Format = 'text', S extends Script = Script> {
  /** The step at hand; null where the script is over, or the session can only be read. */
  step: ViewedStep<F, S> | null
  /** Whether the script is over. */
  done: boolean
  /** Whether the session can only be read, since its script has another structure now; `findings` says how to carry on. */
  readOnly: boolean
  /** The step that was come from; `jumped` leads back to it, and all notes stay. */
  previous: ViewedPlace<S> | null
  /** What is left of the main line after the step at hand. */
  remaining: ViewedPlace<S>[]
  /** How long all that is still to be said takes, in minutes, rounded up. */
  minutes: number
  /** From the beginning to the latest entry, in seconds; null where no times were given. */
  elapsed: number | null
  /** All notes that still stand, in order. */
  notes: ViewedNote[]
  /** What is wrong with the data, what a loop has no room for, and which notes are kept as notes only. */
  findings: Finding[]
}

function elapsedOf({ started, entries }: Session): number | null {
  const all = Array.isArray(entries) ? (entries as (Entry | null)[]) : []
  const times = [started, ...all.map((entry) => entry?.at)].flatMap((time) =>
    typeof time === 'string' ? (instantOf(time) ?? []) : [],
  )
  const [first, last] = [times[0], times.at(-1)]
  return first === undefined || last === undefined ? null : Math.max(0, (last - first) / 1000)
}

const placeOf = <S extends Script>(walk: Walk, at: Position): ViewedPlace<S> => ({
  id: at.step,
  title: walk.plan.steps.get(at.step)!.title,
  round: roundAt(walk, at),
})

function closedView(script: Script, session: Session, finding: Finding): View<Format> {
  return {
    step: null,
    done: false,
    readOnly: true,
    previous: null,
    remaining: [],
    minutes: 0,
    elapsed: elapsedOf(session),
    notes: bareNotes(script, session).map((note) => viewedNote(script, note)),
    findings: [finding],
  }
}

/**
 * Shows a walk by one writer. `view` has all of them, and `viewTree` one that pages draw from.
 *
 * @param write what makes a piece of a step of its words
 * @throws UsageError where an option cannot be meant, or the session belongs to another script
 */
export function viewAs<S extends ScriptDefinition, F extends Format>(
  script: S,
  session: Session,
  data: Partial<Dossier>,
  speaking: SpeakOptions,
  write: WriteLine<F>,
): View<F, S> {
  if (!script.lines) {
    throw new UsageError(
      `view speaks the lines of a script, and ${script.id} is only its data here: import the script itself`,
    )
  }
  const { walk, closed } = openSession(script, session)
  if (closed) return closedView(script, session, closed) as View<F, S>
  const { additions, findings } = land(walk)
  const speaker = speakerOf(script, walk, withCollected(data, additions).data, speaking)
  const { at } = walk
  const left = ahead(walk)
  const seconds = [...(at ? [at] : []), ...left].map(speaker.seconds)
  const previous = before(walk)
  return {
    step: at && viewedStep<F, S>(walk, at, speaker, write),
    done: at === null,
    readOnly: false,
    previous: previous ? placeOf<S>(walk, previous) : null,
    remaining: left.map((each) => placeOf<S>(walk, each)),
    minutes: Math.ceil(seconds.reduce((sum, each) => sum + each, 0) / 60),
    elapsed: elapsedOf(session),
    notes: walk.notes.map((note) => viewedNote(script, note)),
    findings: [...speaker.findings(), ...findings],
  }
}
