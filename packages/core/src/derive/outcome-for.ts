/** Finds the outcome of a playbook's decision table that an application is in. */
import type { Dossier } from '../schemas/dossier.ts'
import type { Offer } from '../schemas/offer.ts'
import { cameOf } from './came.ts'
import { latestOffer } from './latest-offer.ts'

/** As much of an outcome as says when it is there. */
export interface OutcomeCase {
  id: string
  when: {
    outcome?: readonly NonNullable<Dossier['outcome']>[]
    offer?: readonly NonNullable<Offer['kind']>[]
  }
}

/**
 * The outcome that an application is in: by what the dossier says came of it, else by its latest offer, else
 * silence once it is an answer.
 *
 * @param outcomes a playbook's, as `afterTheInterviewPlaybook.outcomes`
 * @returns undefined while all is open
 */
export function outcomeFor<Case extends OutcomeCase>(
  outcomes: readonly Case[],
  application: Parameters<typeof cameOf>[0],
  { now, timeZone }: { now?: string | undefined; timeZone?: string | undefined } = {},
): Case | undefined {
  const offer = application.outcome ? undefined : latestOffer(application.offers)
  if (offer) return outcomes.find(({ when }) => when.offer?.includes(offer.kind ?? 'job'))
  const came = cameOf(application, now, timeZone)
  return outcomes.find(({ when }) => came !== undefined && when.outcome?.includes(came))
}
