/** Which outcome came, how far an offer is, and from when on silence is one. */
import { type Came, cameOf } from '../../derive/came.ts'
import { type Silence, silenceOf } from '../../derive/silence.ts'
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import { type OfferData, type OfferReply, offerReply } from './offer-reply.ts'

export interface OutcomeGuideFacts extends OfferReply {
  /** What came, in the dossier's word for it. */
  came?: Came
  /** From when on silence is an answer, while nothing else came. */
  silence?: Silence
  /** Whether that day has come. */
  silent: boolean
}

/** Derives the facts of the guide; from an empty dossier, none. */
export function facts(
  data: OfferData & Parameters<typeof cameOf>[0],
  { now, timeZone }: Pick<FactsContext, 'now' | 'timeZone'>,
): Facts & { facts: OutcomeGuideFacts } {
  const came = cameOf(data, now, timeZone)
  const silence = came === undefined || came === 'silence' ? silenceOf(data, timeZone) : undefined
  return {
    facts: {
      ...offerReply(data),
      ...(came && { came }),
      ...(silence && { silence }),
      silent: came === 'silence',
    },
    findings: [],
  }
}
