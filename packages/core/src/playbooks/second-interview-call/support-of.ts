/** Tells whether somebody is for the candidate, from what they answered when asked in three ways. */
import type { Standing } from '../../schemas/standing.ts'

/** `partly` where the answers differ, or it depends on the others. */
export type Support = 'yes' | 'partly' | 'no'

/**
 * What the answers come to.
 *
 * @returns undefined where none of the three was given
 * @example supportOf({ backs: true, wouldHire: 'depends' }) // 'partly'
 */
export function supportOf({ backs, wouldHire, recommends }: Standing): Support | undefined {
  const hire = wouldHire === undefined || wouldHire === 'depends' ? undefined : wouldHire === 'yes'
  const given = [backs, hire, recommends].filter((answer) => answer !== undefined)
  if (given.length === 0) return wouldHire && 'partly'
  if (given.every(Boolean)) return wouldHire === 'depends' ? 'partly' : 'yes'
  return given.some(Boolean) ? 'partly' : 'no'
}
