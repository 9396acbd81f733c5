/** Owns how what a conversation adds becomes part of a dossier: nothing is lost, doubled or written over. */
import type { Finding } from '../findings/finding.ts'
import type { Dossier } from '../schemas/dossier.ts'
import type { Additions } from './additions.ts'
import { joinAdded } from './join-added.ts'

/** A dossier with what was added, and what could not be. */
export interface WithCollected<Data> {
  data: Data & Partial<Dossier>
  findings: Finding[]
}

/**
 * Joins what `collect` gave with a dossier.
 *
 * Entries of a list are known by their ids, or by what they are called; lists of words are joined. What the dossier
 * has already is kept: where a conversation says something else, a finding tells so, and the words are in `captures`.
 * Doing it twice is as good as once, and neither argument is changed.
 *
 * @param data the dossier, or as much of it as there is
 * @param additions what `collect` gave
 * @returns the dossier with what was added; `findings` name what could not be
 * @example
 * const { data, findings } = withCollected(dossier, collect(script, session))
 */
export function withCollected<Data extends Partial<Dossier>>(
  data: Data,
  additions: Additions,
): WithCollected<Data> {
  const findings: Finding[] = []
  const joined = joinAdded(data, additions, findings)
  return { data: joined as Data & Partial<Dossier>, findings }
}
