/** What the lines of the call depend on: who is rung, who comes next, and what is still open. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import type { Question } from '../../schemas/question.ts'
import { type RoundsData, interviewersOf } from './interviewers.ts'

export interface SecondInterviewCallFacts {
  /** The one who is rung, where it is one. */
  interviewer?: Person
  /** All who may be rung. */
  met: Person[]
  /** The latest talk with them. */
  talk?: Interview
  /** Those to be met next; empty while nobody is known. */
  next: Person[]
  /** How many the lines speak of: one where nobody is known yet. */
  count: number
  /** Whether no further interview comes. */
  last: boolean
  /** The questions that were kept for those who are rung. */
  open: Question[]
}

export type SecondInterviewCallData = RoundsData & Partial<Pick<Dossier, 'questions' | 'decision'>>

/** What one would still ask of somebody; pay waits until the company opens the subject. */
function openQuestions(questions: Dossier['questions'], met: readonly Person[]): Question[] {
  return (questions ?? []).filter(
    ({ to, asked, about }) => !asked && about !== 'pay' && met.some(({ id }) => to?.includes(id)),
  )
}

/** Derives the facts of the script and of the sheet that prints it. */
export function facts(
  data: SecondInterviewCallData,
  context: Pick<FactsContext, 'with' | 'next' | 'now'>,
): Facts & { facts: SecondInterviewCallFacts } {
  const { met, next, talk } = interviewersOf(data, context)
  const [only, another] = met
  return {
    facts: {
      ...(only && !another && { interviewer: only }),
      met,
      ...(talk && { talk }),
      next,
      count: Math.max(1, next.length),
      last: data.decision?.lastRound === true && next.length === 0,
      open: openQuestions(data.questions, met),
    },
    findings: [],
  }
}
