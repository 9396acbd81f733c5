/** Owns the walk again at every level: those who were to be met next are asked about whoever comes then. */
import { type Roles, type Rounds, rolesAfter } from '../derive/roles.ts'
import { roundsIn } from './rounds-in.ts'
import type { Session } from '../schemas/session.ts'

/**
 * The people of the next round's conversation, after that of a session.
 *
 * @param data the dossier, joined with what the session brought
 * @param now the time, by RFC 9557: which talks have been held may depend on it
 * @returns what `start` takes as `with` and `next`; null where nobody was to be met next, so that there is no further
 *   round. An empty `next` says that nobody is known to come after that.
 * @example
 * const roles = nextRound(dossier, session)
 * if (roles) session = start(script, { data: dossier, ...roles, at })
 */
export function nextRound(
  data: Rounds,
  session: Pick<Session, 'with' | 'next'>,
  now?: string,
): Roles | null {
  const roles = { with: session.with ?? [], next: session.next ?? [] }
  return rolesAfter(roundsIn(data), roles, now) ?? null
}
