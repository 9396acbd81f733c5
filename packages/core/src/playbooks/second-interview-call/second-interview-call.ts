/** What the lines of the call depend on: who is called, who comes next, and what is still open. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { Question } from '../../schemas/question.ts'
import { type Round, type RoundData, roundOf } from './round-of.ts'

export interface SecondInterviewCallFacts extends Round {
  /** The one who is called, where it is one. */
  interviewer?: Person
  /** How many people the lines speak of: one where nobody is known yet. */
  count: number
  /** The questions that were kept for those who are called. */
  open: Question[]
}

export type SecondInterviewCallData = RoundData & Partial<Pick<Dossier, 'questions'>>

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
  const round = roundOf(data, context)
  const [only, another] = round.met
  return {
    facts: {
      ...round,
      ...(only && !another && { interviewer: only }),
      count: Math.max(1, round.next.length),
      open: openQuestions(data.questions, round.met),
    },
    findings: [],
  }
}
