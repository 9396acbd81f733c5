/** Owns the one way in which a session changes: an entry happens, and a new session has it. */
import { UsageError } from '../render/usage-error.ts'
import type { Session } from '../schemas/session.ts'
import type { Script } from '../script/script.ts'
import { damageOfEntry } from './damage.ts'
import type { Entry } from './entry.ts'
import { itemsOf } from './items.ts'
import { openSession } from './open-session.ts'
import { loopOf } from './plan.ts'
import { refuseNoTime } from './refuse.ts'
import { standing, take } from './replay.ts'
import type { Walk } from './state.ts'

/**
 * What a note is about: the thing that its loop was at, or the step that its detour was entered from. It stays with
 * the note, whatever becomes of the script.
 */
function topicOf({ at, back, notes, plan, ...walk }: Walk): string | undefined {
  const note = notes.at(-1)
  const step = note && plan.steps.get(note.step)
  if (step?.kind === 'detour' && at?.step === step.id) {
    return plan.steps.get(back.at(-1)?.step ?? '')?.title
  }
  const loop = step && loopOf(plan, step)
  return loop && itemsOf({ ...walk, notes }, loop).items[note!.round]?.label
}

/** The entry as the session keeps it: with the step that it was made at, and without what was left open. */
function kept(entry: Entry, walk: Walk, step: string | undefined): Session['entries'][number] {
  const written = entry.kind === 'noted' ? walk.notes.at(-1)!.step : step
  const topic = entry.kind === 'noted' ? topicOf(walk) : undefined
  const all = { ...entry, step: written || undefined, topic }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as Session['entries'][number]
}

/**
 * Lets an entry happen: an answer, a note, a step passed over, a jump, or taking the last one back.
 *
 * The session given is not changed; a new one has the entry at its end.
 *
 * @param script the script that the session was started with
 * @param session as `start` or `apply` gave it, or as it was read from where it was kept
 * @throws UsageError where the entry cannot be meant (an answer or a step that there is not, words that are no text,
 *   a script that is over), or the session belongs to another script, or to another structure of this one
 * @example
 * session = apply(script, session, { kind: 'noted', capture: 'answer', text: 'Get the releases out every week.' })
 * session = apply(script, session, { kind: 'answered' })
 */
export function apply<S extends Script>(
  script: S,
  session: Session,
  entry: NoInfer<Entry<S>>,
): Session {
  const { walk, closed } = openSession(script, session)
  if (closed) throw new UsageError([closed.message, closed.hint].join(' '))
  const damage = damageOfEntry(entry)
  if (damage) throw new UsageError(damage)
  refuseNoTime(entry.at)
  const step = walk.at?.step
  if (entry.kind === 'undone' && standing(session.entries).length === 0) {
    throw new UsageError('there is nothing to take back')
  }
  take(walk, { entry, number: session.entries.length + 1 })
  return { ...session, entries: [...session.entries, kept(entry, walk, step)] }
}
