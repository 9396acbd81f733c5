/** Answers that are awaited: theirs, until silence is one; and the candidate's, once there is an offer. */
import { latestOffer } from '../latest-offer.ts'
import { personById } from '../person-by-id.ts'
import { silenceOf } from '../silence.ts'
import { dayOf, timeText, todayOf, zoned } from '../zoned.ts'
import type { Action, Application, Moment } from './action.ts'

/** What they owe: a decision, until silence is the answer. */
export function decisionDue(application: Application, { now, timeZone }: Moment): Action[] {
  const expected = dayOf(application.decision?.expected)
  const silence = silenceOf(application, timeZone)
  const today = todayOf(now, timeZone)!
  return [
    ...(expected !== undefined && expected >= today
      ? [{ code: 'decision' as const, due: expected, document: 'outcome-guide' }]
      : []),
    ...(silence ? [{ code: 'silence' as const, due: silence.day, document: 'outcome-guide' }] : []),
  ]
}

/** What answers an offer of each kind. */
const ANSWERS = {
  job: 'outcome-guide',
  'different-job': 'alternative-response',
  contract: 'contract-response',
} as const

/** What the candidate owes: to ask for it in writing, within a day; and an answer. */
export function offerDue({ people, offers }: Application, { timeZone }: Moment): Action[] {
  const offer = latestOffer(offers)
  if (!offer) return []
  const person = personById(people, offer.by)
  const about = { offer, ...(person && { person }) }
  const received = offer.form === 'spoken' ? zoned(offer.received, timeZone) : undefined
  return [
    ...(received
      ? [
          {
            code: 'offer-in-writing' as const,
            due: timeText(received.add({ days: 1 })),
            ...about,
            document: 'offer-acknowledgement',
          },
        ]
      : []),
    ...(offer.respondBy === undefined
      ? []
      : [
          {
            code: 'answer-offer' as const,
            due: offer.respondBy,
            ...about,
            document: ANSWERS[offer.kind ?? 'job'],
          },
        ]),
  ]
}
