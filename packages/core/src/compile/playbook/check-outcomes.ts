/** Tells where a playbook's outcomes contradict one another: a dossier must be in one of them at most. */
import type { Finding } from '../../findings/finding.ts'
import type { PlacedOutcome } from './compile-guide.ts'

const CONDITIONS = ['outcome', 'offer'] as const

function overlaps(one: PlacedOutcome, other: PlacedOutcome): Finding[] {
  return CONDITIONS.flatMap((condition) => {
    const values = one.when[condition] ?? []
    const at = values.findIndex((value) =>
      (other.when[condition] as readonly string[] | undefined)?.includes(value),
    )
    if (at < 0) return []
    return {
      code: 'outcome-overlap',
      severity: 'error' as const,
      message: `The outcomes "${other.id}" and "${one.id}" overlap: both are there when "${condition}" is "${values[at]}".`,
      place: one.placeOf('when', condition, at),
      hint: 'Let each value stand under one outcome only.',
    }
  })
}

function duplicate(one: PlacedOutcome): Finding {
  return {
    code: 'outcome-duplicate',
    severity: 'error',
    message: `There are two outcomes with the id "${one.id}".`,
    place: one.placeOf('id'),
    hint: 'Give each outcome an id of its own.',
  }
}

/** Every pair of outcomes that share an id, or that one dossier could be in at once. */
export function checkOutcomes(outcomes: readonly PlacedOutcome[]): Finding[] {
  return outcomes.flatMap((one, index) =>
    outcomes
      .slice(0, index)
      .flatMap((earlier) => [
        ...(earlier.id === one.id ? [duplicate(one)] : []),
        ...overlaps(one, earlier),
      ]),
  )
}
