/** The call after the last interview: at the time agreed, or else within the week. */
import { calledAt, endOf, lastInterview } from '../last-talk.ts'
import { instantOf } from '../instant.ts'
import { personById } from '../person-by-id.ts'
import { weekAfter } from '../zoned.ts'
import type { Action, Application, Moment } from './action.ts'

const SCRIPT = 'follow-up-call'

export function callsDue(application: Application, moment: Moment): Action[] {
  const { people, interviews = [], decision } = application
  const callBack = decision?.callBack
  const last = lastInterview(interviews, moment.at)
  const called = instantOf(calledAt(application))
  const since = instantOf(last && endOf(last))
  if (callBack?.allowed === false) return []
  if (called !== undefined && (since === undefined || called >= since)) return []

  const person = personById(people, callBack?.with)
  const phone = callBack?.phone ?? person?.phone
  const call = { ...(person && { person }), ...(phone !== undefined && { phone }), script: SCRIPT }
  if (callBack?.at !== undefined) {
    return [{ code: 'call-back', due: callBack.at, ...call, document: 'follow-up-questions' }]
  }
  const more = interviews.some((one) => (instantOf(endOf(one)) ?? 0) > moment.at)
  const due = last && !more ? weekAfter(endOf(last)!, moment.timeZone) : undefined
  if (due === undefined) return []
  return [
    {
      code: 'follow-up-call',
      due,
      ...call,
      interview: last!,
      document: 'follow-up-questions',
    },
  ]
}
