/** Whom to call after the interview, when, and on which number. */
import type { FactsContext } from '../../render/document-definition.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'
import { instantOf } from '../../derive/instant.ts'
import { personById } from '../../derive/person-by-id.ts'
import { lastTalk } from './talk-at-hand.ts'

export interface RingingBack {
  /** Whom to call; absent where that is not known. */
  callee?: Person
  /** The talk that the call follows. */
  interview?: Interview
  /** Whether they said that one may call, and whether they said that one may not. */
  allowed: boolean
  refused: boolean
  /** The time agreed. */
  at?: string
  /** What they said about the time, as it was noted last. */
  said?: Capture
  phone?: string
  /** How else they would like to be reached. */
  otherwise?: string
  /** A week after the talk: a date. */
  week?: string
}

export type RingingBackData = Partial<
  Pick<Dossier, 'people' | 'interviews' | 'decision' | 'captures'>
>

const DAYS = 7
const DAY = 86_400_000
const DATE_LENGTH = '2026-11-20'.length

/** The steps at which the time is noted, by script. */
const TIME_STEPS: Readonly<Record<string, string>> = {
  'closing-the-interview': 'they-say-yes',
  'follow-up-call': 'call-another-time',
}

const tellsTime = ({ script, step, words }: Capture): boolean =>
  step !== undefined && step === TIME_STEPS[script ?? ''] && Boolean(words?.trim())

/** Those who decide, the likeliest first. */
const DECIDING: readonly Person['relation'][] = ['future-boss', 'hiring-manager']

/**
 * The date of the same weekday, a week on.
 *
 * @param time a date, or a time that begins with one
 * @returns undefined where the text is none
 * @example weekAfter('2026-11-19T16:30-05:00') // '2026-11-26'
 */
export function weekAfter(time: string | undefined): string | undefined {
  const day = time?.slice(0, DATE_LENGTH) ?? ''
  const moment = Date.parse(`${day}T00:00Z`)
  if (Number.isNaN(moment) || dayOf(moment) !== day) return undefined
  return dayOf(moment + DAYS * DAY)
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, DATE_LENGTH)

/** The only one there was, or else the one of them who decides. */
function likeliest(present: readonly Person[]): Person | undefined {
  if (present.length === 1) return present[0]
  for (const relation of DECIDING) {
    const found = present.filter((person) => person.relation === relation)
    if (found.length === 1) return found[0]
  }
  return undefined
}

/** The talk to come back to: the latest with the person who is called, or else the latest. */
function talkBehind(callee: Person | undefined, data: RingingBackData, context: Context) {
  const own = data.interviews?.filter(({ people }) => callee && people?.includes(callee.id)) ?? []
  return lastTalk(own.length ? { ...data, interviews: own } : data, { now: context.now }).interview
}

type Context = Pick<FactsContext, 'now' | 'with'>

/** What is known of the call: agreed at the interview, or told by it. */
export function ringingBack(data: RingingBackData, context: Context): RingingBack {
  const { people, decision, captures } = data
  const { allowed, with: agreed, at, phone, otherwise } = decision?.callBack ?? {}
  const callee = personById(people, agreed) ?? likeliest(lastTalk(data, context).people)
  const interview = talkBehind(callee, data, context)
  const week = weekAfter(interview?.end ?? interview?.start)
  const said = captures?.findLast(tellsTime)
  const number = phone?.trim() ? phone : callee?.phone
  return {
    ...(callee && { callee }),
    ...(interview && { interview }),
    allowed: allowed === true,
    refused: allowed === false,
    ...(instantOf(at) !== undefined && { at: at! }),
    ...(said && { said }),
    ...(number?.trim() && { phone: number }),
    ...(otherwise?.trim() && { otherwise }),
    ...(week !== undefined && { week }),
  }
}
