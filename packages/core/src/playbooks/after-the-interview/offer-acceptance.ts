/** What a yes says of the offer; and whether it comes too early. */
import type { Finding } from '../../findings/finding.ts'
import type { Facts } from '../../render/document-definition.ts'
import { type OfferData, type OfferReply, offerReply } from './offer-reply.ts'

const tooEarly: Finding = {
  code: 'offer-not-written',
  severity: 'warning',
  message: 'You are saying yes to an offer that is not on record in writing.',
  place: { path: 'offers' },
  hint: 'Ask for it in writing first (offer-acknowledgement). Once you have it, set `form: written` on the offer.',
}

/** Derives the facts of the acceptance. */
export function facts(data: OfferData): Facts & { facts: OfferReply } {
  const reply = offerReply(data)
  return { facts: reply, findings: reply.written ? [] : [tooEarly] }
}
