/** What thanks for an offer say of it. */
import type { Facts } from '../../render/document-definition.ts'
import { type OfferData, type OfferReply, offerReply } from './offer-reply.ts'

/** Derives the facts of the reply. */
export function facts(data: OfferData): Facts & { facts: OfferReply } {
  return { facts: offerReply(data), findings: [] }
}
