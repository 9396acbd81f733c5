/** What a next action is, and what is looked at to find it. */
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Offer } from '../../schemas/offer.ts'
import type { Person } from '../../schemas/person.ts'

/** As much of an application as next actions are found in. */
export type Application = Partial<
  Pick<
    Dossier,
    | 'id'
    | 'people'
    | 'interviews'
    | 'captures'
    | 'sessions'
    | 'offers'
    | 'stage'
    | 'outcome'
    | 'decision'
    | 'notice'
    | 'employment'
  >
>

/**
 * - `interview` an interview begins · `thank-you` a letter is due, 24 hours after an interview's end
 * - `call-back` the call at the time agreed · `follow-up-call` the call within a week of the last interview
 * - `decision` the day by which they mean to decide · `silence` the day from which on silence is an answer
 * - `offer-in-writing` a spoken offer wants to be asked for in writing · `answer-offer` an offer wants an answer
 * - `last-day` the last day with the present employer · `first-day` the first day in the new job
 */
export type ActionCode =
  | 'interview'
  | 'thank-you'
  | 'call-back'
  | 'follow-up-call'
  | 'decision'
  | 'silence'
  | 'offer-in-writing'
  | 'answer-offer'
  | 'last-day'
  | 'first-day'

/** One thing to do, or to expect, on one application. */
export interface Action {
  code: ActionCode
  /** A time on the clock of its own place, or a date. */
  due: string
  /** The one whom it concerns. */
  person?: Person
  interview?: Interview
  offer?: Offer
  /** The number to call. */
  phone?: string
  /** The id of the document that serves it. */
  document?: string
  /** The id of the script that serves it. */
  script?: string
}

/** The moment to count from. */
export interface Moment {
  /** An RFC 9557 time. */
  now: string
  /** `now` in milliseconds. */
  at: number
  /** Where days begin and end that have no zone of their own. */
  timeZone: string
}
