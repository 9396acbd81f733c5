/** The follow-up call on paper: each question with what to tell, how long that takes, and what is still thin. */
import type { Finding } from '../../findings/finding.ts'
import type { FactsContext } from '../../render/document-definition.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Question } from '../../schemas/question.ts'
import { instantOf } from '../../derive/instant.ts'
import { type FollowUpCallFacts, facts as callFacts } from './follow-up-call.ts'
import {
  LEAST_QUESTIONS,
  MOST_QUESTIONS,
  type PreparedCall,
  type PreparedCallData,
  prepareCall,
} from './prepared-call.ts'
import type { PreparedSituation } from './prepared-situation.ts'
import { secondsToTell } from './seconds-to-tell.ts'

/** What a story does not tell yet of what the article would have in it. */
export interface Gaps {
  some: boolean
  analysis: boolean
  reasons: boolean
  comparedWith: boolean
  agreement: boolean
  options: boolean
  bestMeasure: boolean
}

/** One problem to come back to, with the facts that the script's lines look for. */
export interface Round {
  /** From 1. */
  number: number
  facts: { round: PreparedSituation }
  /** How long it takes to tell, in whole minutes; absent where that is less than one. */
  minutes?: number
  /** Whether it tells of something handled, and not how it came out. */
  noResult: boolean
  gaps: Gaps
}

export interface FollowUpQuestionsFacts extends FollowUpCallFacts {
  rounds: Round[]
  questions: { number: number; question: Question }[]
  reserve: PreparedCall['reserve']
  /** How long all that is prepared takes to tell, likewise. */
  minutes?: number
}

/** Nobody on the phone listens longer than this to one story. */
const LONGEST = 120
const MINUTE = 60

function gapsOf(story: Accomplishment | undefined): Gaps {
  const gaps = {
    analysis: !story?.analysis?.trim(),
    reasons: !story?.reasons?.length,
    comparedWith: !story?.comparedWith?.trim(),
    agreement: !story?.agreement?.trim(),
    options: !story?.options?.length,
    bestMeasure: !story?.bestMeasure?.trim(),
  }
  return { ...gaps, some: Object.values(gaps).includes(true) }
}

/** @returns undefined below three quarters of a minute */
function minutesOf(seconds: number): number | undefined {
  return seconds < (MINUTE * 3) / 4 ? undefined : Math.max(1, Math.round(seconds / MINUTE))
}

const hasResult = ({ story }: PreparedSituation): boolean =>
  Boolean(story?.result?.trim()) || Boolean(story?.figures?.length)

function roundOf(round: PreparedSituation, index: number): Round {
  const minutes = minutesOf(secondsToTell(round))
  return {
    number: index + 1,
    facts: { round },
    ...(minutes !== undefined && { minutes }),
    noResult: round.kind === 'handled' && !hasResult(round),
    gaps: gapsOf(round.story),
  }
}

const warning = (code: string, message: string, path: string, hint: string): Finding => ({
  code,
  severity: 'warning',
  message,
  place: { path },
  hint,
})

function howMany(prepared: number): Finding[] {
  const count = prepared === 1 ? '1 question is' : `${prepared} questions are`
  const message = `${count} prepared for the follow-up call; it wants ${LEAST_QUESTIONS} to ${MOST_QUESTIONS}.`
  if (prepared < LEAST_QUESTIONS) {
    const hint =
      'Add what they want resolved under situations, or what you would still like to know under questions.'
    return [warning('follow-up-too-few', message, 'situations', hint)]
  }
  if (prepared > MOST_QUESTIONS) {
    const hint = `The first ${MOST_QUESTIONS} are taken, situations before questions. Put those that matter most first, or take some out.`
    return [warning('follow-up-too-many', message, 'situations', hint)]
  }
  return []
}

function aboutStory(round: PreparedSituation): Finding[] {
  const { situation, story } = round
  const about = JSON.stringify(situation.problem)
  const path = story ? 'accomplishments' : 'situations'
  const findings: Finding[] = []
  if (round.kind === 'handled' && !hasResult(round)) {
    const message = `What you tell about ${about} has no result.`
    const hint = story
      ? `Give the accomplishment ${story.id} a result, and figures if there are any.`
      : `Name the accomplishment behind it: accomplishment: its-id, with a result and figures.`
    findings.push(warning('follow-up-no-result', message, path, hint))
  }
  const seconds = secondsToTell(round)
  if (seconds > LONGEST) {
    const message = `What you tell about ${about} takes ${Math.round(seconds / MINUTE)} minutes to say, which is long for a phone call.`
    const hint = 'Keep to two minutes: what you found, what you did, how it came out.'
    findings.push(warning('follow-up-too-long', message, path, hint))
  }
  return findings
}

/** An application that has come to its end needs no call any more. */
function isOver({ stage, outcome }: Data): boolean {
  return outcome !== undefined || stage === 'offer' || stage === 'accepted' || stage === 'closed'
}

function aboutTheCall({ refused, at, week }: PreparedCall, data: Data, now: string | undefined) {
  const findings: Finding[] = []
  const path = 'decision.callBack'
  if (refused) {
    const message = 'They asked not to be called.'
    const hint =
      'Send your questions the way they named; decision.callBack.otherwise has room for it.'
    findings.push(warning('follow-up-not-wanted', message, path, hint))
  } else if (!isOver(data) && isPast(at, week, now)) {
    const message = at
      ? 'The time agreed for the follow-up call is over.'
      : 'The week in which to call is over.'
    findings.push(
      warning('follow-up-late', message, path, 'Call today: late is better than never.'),
    )
  }
  return findings
}

/** An hour after the time agreed, or a day after the week is over, wherever one is. */
function isPast(
  at: string | undefined,
  week: string | undefined,
  now: string | undefined,
): boolean {
  const HOUR = 3_600_000
  const moment = instantOf(now)
  const agreed = instantOf(at)
  if (moment === undefined) return false
  if (agreed !== undefined) return moment > agreed + HOUR
  return week !== undefined && moment > Date.parse(`${week}T00:00Z`) + 36 * HOUR
}

type Data = PreparedCallData & Partial<Pick<Dossier, 'stage' | 'outcome'>>

/** Derives the facts of the follow-up questions. */
export function facts(
  data: Data,
  context: Pick<FactsContext, 'now' | 'with' | 'item'>,
): { facts: FollowUpQuestionsFacts; findings: Finding[] } {
  const call = prepareCall(data, context)
  const rounds = call.situations.map(roundOf)
  const questions = call.open.map((question, index) => ({
    number: rounds.length + index + 1,
    question,
  }))
  const seconds = call.situations.map(secondsToTell).reduce((sum, each) => sum + each, 0)
  const minutes = minutesOf(seconds)
  return {
    facts: {
      ...callFacts(data, context).facts,
      rounds,
      questions,
      reserve: call.reserve,
      ...(minutes !== undefined && { minutes }),
    },
    findings: [
      ...howMany(call.prepared),
      ...call.situations.flatMap(aboutStory),
      ...aboutTheCall(call, data, context.now),
    ],
  }
}
