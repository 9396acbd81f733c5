/** Picks the answers to the delighted-boss question from everything that was written down. */
import type { Capture } from '../../schemas/capture.ts'
import type { Person } from '../../schemas/person.ts'

const SCRIPT = 'delighted-boss-question'

/**
 * The things that were named in answer to the question, in the dossier's order. A capture that names no
 * script was typed in by hand and counts; a remark of one's own does not.
 *
 * @param boss leaves out what others said, where the boss said anything
 */
export function bossCaptures(captures: readonly Capture[] = [], boss?: Person): Capture[] {
  const answers = captures.filter(
    ({ script, words, own }) =>
      (script === undefined || script === SCRIPT) && own !== true && words?.trim(),
  )
  if (!boss || !answers.some(({ by }) => by === boss.id)) return answers
  return answers.filter(({ by }) => by === undefined || by === boss.id)
}
