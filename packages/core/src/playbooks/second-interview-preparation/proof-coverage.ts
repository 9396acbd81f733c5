/** Which stories prove which of the four things that everybody weighs. */
import type { Finding } from '../../findings/finding.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'

/** The four, in the order in which people ask themselves. */
export const proofs = ['ability', 'culture', 'teamwork', 'manageable'] as const
export type Proof = (typeof proofs)[number]

const MEANING: Record<Proof, string> = {
  ability: 'that you can do the job (ability)',
  culture: 'that you fit in (culture)',
  teamwork: 'that you are good to work with (teamwork)',
  manageable: 'that you are easy to lead (manageable)',
}

/** All stories that prove a thing, in the dossier's order. */
export function storiesProving(
  proof: Proof,
  accomplishments: readonly Accomplishment[],
): Accomplishment[] {
  return accomplishments.filter(({ proves }) => proves?.includes(proof))
}

/** A finding for each of the four that no story proves; one in all where there is no story. */
export function missingEvidence(accomplishments: readonly Accomplishment[]): Finding[] {
  if (accomplishments.length === 0) {
    return [
      {
        code: 'evidence-missing',
        severity: 'warning',
        message:
          'There is no accomplishment to show for any of the four things that everybody weighs.',
        place: { path: 'accomplishments' },
        hint: 'Add a story from your work, and what it proves: `proves: [ability]`.',
      },
    ]
  }
  return proofs
    .filter((proof) => storiesProving(proof, accomplishments).length === 0)
    .map((proof) => ({
      code: 'evidence-missing',
      severity: 'warning',
      message: `No accomplishment is marked as proving ${MEANING[proof]}.`,
      place: { path: 'accomplishments' },
      hint: `Add \`proves: [${proof}]\` to a story that shows it, or add such a story.`,
    }))
}
