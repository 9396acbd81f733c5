/** What every reply to an offer builds on: whom it goes to, and what was offered. */
import { latestOffer } from '../../derive/latest-offer.ts'
import { personById } from '../../derive/person-by-id.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Offer } from '../../schemas/offer.ts'
import type { Person } from '../../schemas/person.ts'

export interface OfferReply {
  to?: Person
  offer?: Offer
  /** The job offered. */
  title?: string
  /** The job applied for, where another is offered. */
  applied?: string
  contract: boolean
  /** In which form the offer is on record, if it is. */
  written: boolean
  spoken: boolean
  /** Whether any of the offer's terms is known. */
  terms: boolean
}

export type OfferData = Partial<Pick<Dossier, 'people' | 'offers' | 'position'>>

/** The one who decides, where just one does; else the only person there is. */
function decider(people: readonly Person[]): Person | undefined {
  const bosses = people.filter(
    ({ relation }) => relation === 'future-boss' || relation === 'hiring-manager',
  )
  const [only, another] = bosses.length > 0 ? bosses : people
  return another ? undefined : only
}

/**
 * Derives what a reply says of the latest offer.
 *
 * @param kind only offers of this kind are meant
 */
export function offerReply(
  { people = [], offers, position }: OfferData,
  kind?: Offer['kind'],
): OfferReply {
  const offer = latestOffer(offers, (each) => kind === undefined || each.kind === kind)
  const to = personById(people, offer?.by) ?? decider(people)
  const other = (offer?.kind ?? kind) === 'different-job'
  const title = offer?.title ?? (other ? undefined : position?.title)
  const applied = other ? position?.title : undefined
  return {
    ...(to && { to }),
    ...(offer && { offer }),
    ...(title !== undefined && { title }),
    ...(applied !== undefined && { applied }),
    contract: offer?.kind === 'contract',
    written: offer?.form === 'written',
    spoken: offer?.form === 'spoken',
    terms: Boolean(offer?.start ?? offer?.salary ?? offer?.terms?.length),
  }
}
