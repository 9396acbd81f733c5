/** What the lines of the follow-up call speak of: whom it goes to, and the problem that is at hand. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Question } from '../../schemas/question.ts'
import { accomplishmentMatcher } from '../../derive/match-accomplishment.ts'
import { type PreparedCallData, prepareCall } from './prepared-call.ts'
import { type PreparedSituation, prepareSituation } from './prepared-situation.ts'
import type { RingingBack } from './ringing-back.ts'

export interface FollowUpCallFacts extends RingingBack {
  /** The problem that a round of the call is about; absent where none is at hand. */
  round?: PreparedSituation
  open: Question[]
  /** How many things the call brings up, and whether that is one, or several. */
  count: number
  alone: boolean
  several: boolean
}

/** The problem that a walk is at; one that was noted on the way is not in the data. */
function roundAt(
  item: string | undefined,
  situations: readonly PreparedSituation[],
  data: PreparedCallData,
): PreparedSituation | undefined {
  if (!item?.trim()) return undefined
  const known = situations.find(({ situation }) => situation.problem === item)
  const { people, accomplishments = [] } = data
  const bestFor = accomplishmentMatcher(accomplishments)
  const preparation = { people, accomplishments, bestFor, later: situations.length > 0 }
  return known ?? prepareSituation({ id: 'noted', problem: item }, preparation)
}

/** Derives the facts of the script. */
export function facts(
  data: PreparedCallData,
  context: Pick<FactsContext, 'now' | 'with' | 'item'>,
): Facts & { facts: FollowUpCallFacts } {
  const { situations, open, reserve: _, prepared: __, ...ringing } = prepareCall(data, context)
  const round = roundAt(context.item, situations, data)
  const count = situations.length + open.length
  return {
    facts: {
      ...ringing,
      ...(round && { round }),
      open,
      count,
      alone: count === 1,
      several: count > 1,
    },
    findings: [],
  }
}
