/** Puts the follow-up call together: which problems to come back to, and which questions to ask. */
import type { FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Question } from '../../schemas/question.ts'
import type { Situation } from '../../schemas/situation.ts'
import { accomplishmentMatcher } from '../../derive/match-accomplishment.ts'
import { type PreparedSituation, prepareSituation } from './prepared-situation.ts'
import { type RingingBack, ringingBack } from './ringing-back.ts'

/** More than this is too much for one call, and less is hardly worth one: the article's figures. */
export const MOST_QUESTIONS = 4
export const LEAST_QUESTIONS = 3

export interface PreparedCall extends RingingBack {
  /** The problems to come back to, in the dossier's order. */
  situations: PreparedSituation[]
  /** The questions to ask as they are. */
  open: Question[]
  /** What there would be besides, with more room. */
  reserve: { situations: Situation[]; questions: Question[] }
  /** How many of both are prepared, reserve included. */
  prepared: number
}

export type PreparedCallData = Partial<
  Pick<
    Dossier,
    | 'people'
    | 'interviews'
    | 'decision'
    | 'captures'
    | 'situations'
    | 'questions'
    | 'accomplishments'
  >
>

/** Not asked yet, meant for this person or for anybody; pay is for them to bring up. */
function openFor(questions: readonly Question[], callee: string | undefined): Question[] {
  return questions.filter(
    ({ text, asked, to, about }) =>
      text?.trim() &&
      !asked &&
      about !== 'pay' &&
      (!to?.length || callee === undefined || to.includes(callee)),
  )
}

/** Problems come first, as each is something to bring; questions fill up what room is left. */
export function prepareCall(
  data: PreparedCallData,
  context: Pick<FactsContext, 'now' | 'with'>,
): PreparedCall {
  const ringing = ringingBack(data, context)
  const problems = (data.situations ?? []).filter(({ problem }) => problem?.trim())
  const questions = openFor(data.questions ?? [], ringing.callee?.id)
  const { people, accomplishments = [] } = data
  const bestFor = accomplishmentMatcher(accomplishments)
  const preparation = { people, accomplishments, bestFor, callee: ringing.callee }
  const situations = problems
    .slice(0, MOST_QUESTIONS)
    .map((situation, index) => prepareSituation(situation, { ...preparation, later: index > 0 }))
  const room = MOST_QUESTIONS - situations.length
  return {
    ...ringing,
    situations,
    open: questions.slice(0, room),
    reserve: { situations: problems.slice(MOST_QUESTIONS), questions: questions.slice(room) },
    prepared: problems.length + questions.length,
  }
}
