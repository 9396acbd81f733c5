/** Owns what stays of a hiring team's dossier when they talk to somebody else. */
import type { Dossier } from '../schemas/dossier.ts'
import { isSameName } from './is-same-name.ts'

/** What is the team's, whoever sits before them. */
const OF_THE_TEAM = ['kind', 'employer', 'people', 'host', 'position', 'offerings'] as const

/**
 * A hiring team's dossier for the candidate of that name: as it is where it is theirs or nobody's yet, else what the
 * team has for everybody, so that nothing of one candidate is ever taken for another's.
 *
 * @example
 * withCandidate(dossier, 'Ren Adeyemi') // no fields to grow in, and no notes, of whoever was there before
 */
export function withCandidate(data: Partial<Dossier>, name: string): Partial<Dossier> {
  const full = name.trim().replace(/\s+/g, ' ')
  const known = data.candidate?.name?.full
  if (known !== undefined && isSameName(known, full)) return data
  if (known === undefined) return { ...data, candidate: { ...data.candidate, name: { full } } }
  const kept = OF_THE_TEAM.flatMap((root) => (data[root] === undefined ? [] : [[root, data[root]]]))
  return { ...(Object.fromEntries(kept) as Partial<Dossier>), candidate: { name: { full } } }
}
