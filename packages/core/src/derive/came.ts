/** Knows what came of an application, in the dossier's own words for it. */
import type { Dossier } from '../schemas/dossier.ts'
import { latestOffer } from './latest-offer.ts'
import { silenceOf } from './silence.ts'
import { todayOf } from './zoned.ts'

export type Came = NonNullable<Dossier['outcome']>

type Data = Partial<Pick<Dossier, 'outcome' | 'offers' | 'decision' | 'captures' | 'sessions'>>

/**
 * How it came out: as the dossier says; else by the kind of the latest offer; else silence, once it is an answer.
 *
 * @param now an RFC 9557 time; without it nothing is taken for silence
 * @returns undefined while all is open
 */
export function cameOf(data: Data, now?: string, timeZone?: string): Came | undefined {
  if (data.outcome) return data.outcome
  const offer = latestOffer(data.offers)
  if (offer) return offer.kind === undefined || offer.kind === 'job' ? 'offer' : offer.kind
  const silence = silenceOf(data, timeZone)
  const today = todayOf(now, timeZone)
  return silence && today !== undefined && today >= silence.day ? 'silence' : undefined
}
