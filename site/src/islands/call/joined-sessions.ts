/** Owns how two tabs' records of one call become one: what was noted in either stays. */
import type { ScriptDefinition, Session } from '@cuecard/core'
import { UsageError, apply, type Entry } from '@cuecard/core/walk'

const textOf = (entry: Entry): string => JSON.stringify(entry)

/** Lets an entry happen where it still can. Taking back is meant for what one has seen, so it is left. */
function caughtUp(script: ScriptDefinition, session: Session, entry: Entry): Session {
  if (entry.kind === 'undone') return session
  try {
    return apply(script, session, entry)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return session
  }
}

/**
 * The record of a call that goes on from another one of the same call.
 *
 * @param kept as another tab may have left it
 * @param mine as this tab has it
 * @returns `mine` itself where it only goes on from what is kept; what is kept where that is another call
 */
export function joinedSessions(script: ScriptDefinition, kept: Session, mine: Session): Session {
  if (kept.id !== mine.id) return kept
  const [theirs, ours] = [kept.entries.map(textOf), mine.entries.map(textOf)]
  const differ = ours.findIndex((entry, at) => entry !== theirs[at])
  if (differ < 0) return ours.length === theirs.length ? mine : kept
  if (differ >= theirs.length) return mine
  const later = new Set(theirs.slice(differ))
  return mine.entries
    .slice(differ)
    .filter((entry) => !later.has(textOf(entry)))
    .reduce((session, entry) => caughtUp(script, session, entry), kept)
}
