/** Picks the offer that counts from all that were made. */
import type { Offer } from '../schemas/offer.ts'
import { instantOf } from './instant.ts'

/**
 * The offer received last; of those without a time, the one that the dossier has last.
 *
 * @param fits leaves out other offers
 */
export function latestOffer(
  offers: readonly Offer[] | undefined,
  fits: (offer: Offer) => boolean = () => true,
): Offer | undefined {
  let latest: Offer | undefined
  for (const offer of (offers ?? []).filter(fits)) {
    const [at, before] = [instantOf(offer.received), instantOf(latest?.received)]
    if (at === undefined || before === undefined || at >= before) latest = offer
  }
  return latest
}
