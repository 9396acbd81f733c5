/** The prepared questions by whom they are for, with what they can build on. */
import type { Finding } from '../../findings/finding.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { Question } from '../../schemas/question.ts'
import { payAskedTooEarly } from './pay-questions.ts'
import { type PreparedQuestion, namesOf, sortQuestions } from './prepared-questions.ts'
import { type TalkedAbout, talkedAbout } from './talked-about.ts'

/** One person and the questions for them; the names are of the others whom a question is for as well. */
export interface QuestionsFor {
  person: Person
  questions: PreparedQuestion[]
}

export interface QuestionListFacts {
  people: QuestionsFor[]
  anybody: Question[]
  /** Waiting until pay is brought up; the names are of all whom a question is for. */
  later: PreparedQuestion[]
  asked: PreparedQuestion[]
  topics: TalkedAbout[]
  /** The first plan of the company's that is known. */
  plan?: string
}

type Data = Partial<
  Pick<Dossier, 'employer' | 'people' | 'interviews' | 'captures' | 'offers' | 'questions'>
>

/** Derives the facts of the question list. */
export function facts(data: Data): { facts: QuestionListFacts; findings: Finding[] } {
  const { people = [], employer } = data
  const { open, asked, later } = sortQuestions(data)
  const known = (question: Question) => people.filter(({ id }) => question.to?.includes(id))
  const named = (question: Question): PreparedQuestion => ({
    question,
    names: namesOf(question.to, people),
  })
  const plan = employer?.plans?.find((each) => each.trim())
  return {
    facts: {
      people: people.map((person) => ({
        person,
        questions: open
          .filter((question) => known(question).includes(person))
          .map((question) => ({
            question,
            names: namesOf(
              question.to?.filter((id) => id !== person.id),
              people,
            ),
          })),
      })),
      anybody: open.filter((question) => known(question).length === 0),
      later: later.map(named),
      asked: asked.map(named),
      topics: talkedAbout(data),
      ...(plan !== undefined && { plan }),
    },
    findings: payAskedTooEarly(data),
  }
}
