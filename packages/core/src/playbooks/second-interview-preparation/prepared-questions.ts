/** Sorts the prepared questions: to ask, asked already, and those that wait until pay is brought up. */
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { Question } from '../../schemas/question.ts'
import { isAboutPay, isPayRaised } from './pay-questions.ts'

/** A question, and others that it is for. */
export interface PreparedQuestion {
  question: Question
  /** Whole names. */
  names: string[]
}

export interface SortedQuestions {
  open: Question[]
  asked: Question[]
  later: Question[]
}

/** The whole names of the people with these ids; of everybody unknown, none. */
export function namesOf(
  ids: readonly string[] | undefined,
  people: readonly Person[] = [],
): string[] {
  const known = (ids ?? []).map((id) => people.find((person) => person.id === id)?.name?.full)
  return known.flatMap((name) => (name?.trim() ? [name] : []))
}

/** All prepared questions, sorted. */
export function sortQuestions(
  data: Partial<Pick<Dossier, 'people' | 'interviews' | 'captures' | 'offers' | 'questions'>>,
): SortedQuestions {
  const questions = (data.questions ?? []).filter(({ text }) => text?.trim())
  const waits = isPayRaised(data) ? () => false : isAboutPay
  return {
    open: questions.filter((each) => !each.asked && !waits(each)),
    asked: questions.filter(({ asked }) => asked),
    later: questions.filter((each) => !each.asked && waits(each)),
  }
}
