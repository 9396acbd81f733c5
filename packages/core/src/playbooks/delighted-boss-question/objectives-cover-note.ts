/** What the note that goes with the objectives says of them. */
import type { Facts } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import { type ExpectedResult, type FirstYear, type FirstYearData, firstYear } from './first-year.ts'

export interface ObjectivesCoverNoteFacts extends FirstYear {
  /** When the question was asked: a time. */
  asked?: string
  /** How many things were named, and whether it was more than one. */
  count: number
  several: boolean
  /** Whether something is still to be agreed. */
  open: boolean
}

const isOpen = ({ objective }: ExpectedResult): boolean =>
  !objective?.restatement || !objective.measure || !objective.due || !objective.support

/** Derives the facts of the cover note. */
export function facts(
  data: FirstYearData & Partial<Pick<Dossier, 'interviews'>>,
): Facts & { facts: ObjectivesCoverNoteFacts } {
  const year = firstYear(data)
  const named = year.objectives.filter(({ capture }) => capture)
  const first = named[0]?.capture
  const interview = data.interviews?.find(({ id }) => id === first?.interview)
  const asked = first?.at ?? interview?.start
  return {
    facts: {
      ...year,
      ...(asked !== undefined && { asked }),
      count: named.length,
      several: named.length > 1,
      open: named.length === 0 || year.objectives.some(isOpen),
    },
    findings: [],
  }
}
