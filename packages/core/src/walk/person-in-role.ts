/** Owns which person a note or an answer is about, where a path says `with` or `next`. */
import type { Session } from '../schemas/session.ts'

/** Who is meant, as far as the entry says so. */
interface Named {
  readonly by?: string | undefined
  readonly about?: string | undefined
}

/** The only one talked to, who must have said it. */
export const onlyOne = (ids: readonly string[] | undefined): string | undefined =>
  ids?.length === 1 ? ids[0] : undefined

/**
 * The person of a role: the one that the entry names, or the only one there is.
 *
 * @returns undefined where several could be meant, or nobody is known
 */
export function personInRole(
  role: 'with' | 'next',
  { by, about }: Named,
  session: Session,
): string | undefined {
  const ids = session[role] ?? []
  const named = role === 'with' ? (about ?? by) : about
  if (named === undefined) return onlyOne(ids)
  return ids.length === 0 || ids.includes(named)
    ? named
    : role === 'with'
      ? onlyOne(ids)
      : undefined
}
