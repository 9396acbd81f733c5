/** Owns whether a session can be walked on: it must be of this script, and of this structure. */
import type { Finding } from '../findings/finding.ts'
import { UsageError } from '../render/usage-error.ts'
import type { Session } from '../schemas/session.ts'
import type { Script } from '../script/script.ts'
import { damageOf } from './damage.ts'
import { planOf } from './plan.ts'
import { replay } from './replay.ts'
import type { Walk } from './state.ts'

/** A walk that goes on, or the reason why the session can only be read. */
export type Opened = { walk: Walk; closed?: never } | { walk?: never; closed: Finding }

/**
 * Replays a session.
 *
 * @throws UsageError where it belongs to another script
 */
export function openSession(script: Script, session: Session): Opened {
  if (session?.script !== script.id) {
    throw new UsageError(
      `the session ${session?.id} belongs to the script ${JSON.stringify(session?.script)}, not to ${JSON.stringify(script.id)}`,
    )
  }
  if (session.structure !== script.structure) {
    return {
      closed: {
        code: 'session-of-another-structure',
        severity: 'warning',
        message: `"${script.title}" has changed since this conversation began, so the conversation can be read, and not gone on with.`,
        hint: 'Start anew and go to the step that you had come to. All notes stay, here and in the dossier.',
      },
    }
  }
  try {
    const damage = damageOf(session)
    if (damage) throw new UsageError(damage)
    return { walk: replay(planOf(script), session) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return {
      closed: {
        code: 'session-not-replayable',
        severity: 'warning',
        message: `The record of this conversation does not fit "${script.title}" (${error.message}), so it can be read, and not gone on with.`,
        hint: 'Start anew and go to the step that you had come to. All notes stay, here and in the dossier.',
      },
    }
  }
}
