/** Owns what a conversation brings home: all that a session adds to the dossier. */
import type { Session } from '../schemas/session.ts'
import type { Script } from '../script/script.ts'
import type { Additions } from './additions.ts'
import { type BareNote, captureOfNote } from './capture-of-note.ts'
import { land } from './land.ts'
import { openSession } from './open-session.ts'
import { captureOf } from './plan.ts'
import { standing } from './replay.ts'

/** What to collect. */
export interface CollectOptions {
  /** Whether the session itself belongs to what is added, so that the dossier remembers the conversation. */
  keepSession?: boolean | undefined
}

/** The notes of a session that cannot be replayed, as far as its script still knows what they were taken for. */
export function bareNotes(script: Script, session: Session): BareNote[] {
  return standing(session.entries).flatMap(({ entry, number }): BareNote[] => {
    if (entry.kind !== 'noted') return []
    const step = script.steps.find(({ id }) => id === entry.step)
    return [{ entry, number, step: entry.step, capture: captureOf(step, entry.capture) }]
  })
}

/**
 * What a session adds to the dossier: every note as a capture, and in the field where it belongs; what answers put on
 * record. Nothing is in it twice, and collecting again, later on, gives the same entries by the same ids.
 *
 * A session of another structure gives its notes as captures.
 *
 * @returns a part of a dossier; `withCollected` joins it with one
 * @throws UsageError where the session belongs to another script
 * @example
 * const { data, findings } = withCollected(dossier, collect(script, session))
 */
export function collect(
  script: Script,
  session: Session,
  { keepSession = false }: CollectOptions = {},
): Additions {
  const { walk } = openSession(script, session)
  const kept = keepSession ? { sessions: [session] } : {}
  if (walk) return { ...land(walk).additions, ...kept }
  const captures = bareNotes(script, session).map((note) => captureOfNote(session, note))
  return { ...(captures.length > 0 && { captures }), ...kept }
}
