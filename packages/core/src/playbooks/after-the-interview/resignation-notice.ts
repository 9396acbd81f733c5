/** Whether the new offer is there in writing, without which no notice goes out; and a look at the notice's dates. */
import { latestOffer } from '../../derive/latest-offer.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Facts } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'

export interface ResignationNoticeFacts {
  /** The form of the new offer, once it is there in writing. */
  written?: string
}

type Data = Partial<Pick<Dossier, 'offers' | 'notice' | 'employment'>>

function overlap({ offers, notice, employment }: Data): Finding[] {
  const last = notice?.lastDay
  const start = employment?.start ?? latestOffer(offers, ({ form }) => form === 'written')?.start
  if (last === undefined || start === undefined || last < start) return []
  return [
    {
      code: 'notice-overlap',
      severity: 'warning',
      message: `The last day with the present employer, ${last}, is not before the first day in the new job, ${start}.`,
      place: { path: 'notice.lastDay' },
      hint: 'Check both days, and ask the new employer for a later start if need be.',
    },
  ]
}

/** Derives the facts of the notice: it is refused while the form of no offer is known to be written. */
export function facts(data: Data): Facts & { facts: ResignationNoticeFacts } {
  const offer = latestOffer(data.offers, ({ form }) => form === 'written')
  return { facts: { ...(offer?.form && { written: offer.form }) }, findings: overlap(data) }
}
