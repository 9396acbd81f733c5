/** Owns what a conversation brings home: all that a session adds to the dossier. */
import type { Session } from '../schemas/session.ts'
import type { Script } from '../script/script.ts'
import { type Additions, isFields } from './additions.ts'
import { type BareNote, captureOfNote } from './capture-of-note.ts'
import { damageOf } from './damage.ts'
import { land } from './land.ts'
import { openSession } from './open-session.ts'
import { captureOf } from './plan.ts'
import { standing } from './replay.ts'

/** What to collect. */
export interface CollectOptions {
  /** Whether the session itself belongs to what is added, so that the dossier remembers the conversation. */
  keepSession?: boolean | undefined
}

/** An entry without what is no text, where it is a note that says something. */
function asNote(entry: unknown): BareNote['entry'] | undefined {
  if (!isFields(entry) || entry.kind !== 'noted') return undefined
  const texts = Object.entries(entry).filter(([, value]) => typeof value === 'string')
  const note = Object.fromEntries(texts) as unknown as BareNote['entry']
  return note.text?.trim() ? note : undefined
}

/** The notes of a session that cannot be replayed, as far as its script still knows what they were taken for. */
export function bareNotes(script: Script, session: Session): BareNote[] {
  return standing(session.entries).flatMap(({ entry: given, number }): BareNote[] => {
    const entry = asNote(given)
    if (!entry) return []
    const step = script.steps.find(({ id }) => id === entry.step)
    return [{ entry, number, step: entry.step, capture: captureOf(step, entry.capture) }]
  })
}

/**
 * What a session adds to the dossier: every note as a capture, and in the field where it belongs; what answers put on
 * record. Nothing is in it twice, and collecting again, later on, gives the same entries by the same ids.
 *
 * A session of another structure, or one that was damaged, gives its notes as captures.
 *
 * @param script the script that the session was started with
 * @param session as `start` or `apply` gave it, or as it was read from where it was kept
 * @param options `keepSession` adds the session itself, unless it is damaged
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
  // A record that is damaged would make the dossier invalid.
  const kept = keepSession && !damageOf(session) ? { sessions: [session] } : {}
  if (walk) return { ...land(walk).additions, ...kept }
  const captures = bareNotes(script, session).map((note) => captureOfNote(session, note))
  return { ...(captures.length > 0 && { captures }), ...kept }
}
