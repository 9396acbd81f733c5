/** What the objectives and their cover note both build on: the boss, the first day, and each thing that was named. */
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Objective } from '../../schemas/objective.ts'
import type { Person } from '../../schemas/person.ts'
import { personById } from '../../derive/person-by-id.ts'
import { bossCaptures } from './boss-captures.ts'
import { bossOf } from './boss-of.ts'
import { yearAfter } from './year-after.ts'

/** One result expected. */
export interface ExpectedResult {
  /** From 1. */
  number: number
  /** The boss's words; absent for one that was agreed otherwise. */
  capture?: Capture
  /** What has been worked out so far. */
  objective?: Objective
  /** Who said it, where it was not the boss. */
  other?: Person
}

export interface FirstYear {
  boss?: Person
  /** The job's title. */
  title?: string
  /** The first day, a date. */
  start?: string
  /** The day of the review, a year later. */
  review?: string
  objectives: ExpectedResult[]
}

export type FirstYearData = Partial<
  Pick<Dossier, 'people' | 'captures' | 'objectives' | 'employment' | 'position'>
>

const saidBy = (captures: readonly Capture[]): string | undefined => {
  const ids = new Set(captures.flatMap(({ by }) => by ?? []))
  return ids.size === 1 ? [...ids][0] : undefined
}

/** Joins what was named with what has been made of it. */
export function firstYear(data: FirstYearData): FirstYear {
  const { people, captures, objectives = [], employment, position } = data
  const known = bossOf(data)
  const answers = bossCaptures(captures, known)
  const boss = known ?? personById(people, saidBy(answers))
  const fromAnswers = answers.map((capture): Omit<ExpectedResult, 'number'> => {
    const objective = objectives.find(({ from }) => from === capture.id)
    const speaker = personById(people, capture.by)
    return {
      capture,
      ...(objective && { objective }),
      ...(speaker && speaker !== boss && { other: speaker }),
    }
  })
  const agreedOtherwise = objectives
    .filter(({ from }) => !answers.some(({ id }) => id === from))
    .map((objective) => ({ objective }))
  const start = employment?.start ?? position?.start
  const review = yearAfter(start)
  const title = employment?.position ?? position?.title
  return {
    ...(boss && { boss }),
    ...(title !== undefined && { title }),
    ...(start !== undefined && { start }),
    ...(review !== undefined && { review }),
    objectives: [...fromAnswers, ...agreedOtherwise].map((each, index) => ({
      ...each,
      number: index + 1,
    })),
  }
}
