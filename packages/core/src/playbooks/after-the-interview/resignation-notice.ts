/** Refuses a notice before the new offer is there in writing, and looks at its dates. */
import { latestOffer } from '../../derive/latest-offer.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Facts } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'

type Data = Partial<Pick<Dossier, 'offers' | 'notice' | 'employment'>>

function tooEarly(offers: Dossier['offers'] = []): Finding[] {
  if (offers.some(({ form }) => form === 'written')) return []
  const spoken = offers.length - 1
  const whole = 'offers:\n  - id: first-offer\n    form: written'
  return [
    {
      code: 'notice-before-offer',
      severity: 'error',
      message:
        'A notice goes out only once the new offer is there in writing, and none is on record.',
      place: { path: spoken < 0 ? 'offers' : `offers[${spoken}].form` },
      hint: `Ask for the offer in writing first (offer-acknowledgement). Once you have it, ${spoken < 0 ? `add\n${whole}` : 'set `form: written`.'}`,
    },
  ]
}

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

/** Derives no facts: the notice says what the dossier says. */
export function facts(data: Data): Facts {
  return { facts: {}, findings: [...tooEarly(data.offers), ...overlap(data)] }
}
