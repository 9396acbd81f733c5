/** What a thank-you letter says to this one reader, and whether it is late. */
import type { Finding } from '../../findings/finding.ts'
import { date } from '../../helpers/date.ts'
import { time } from '../../helpers/time.ts'
import type { FactsContext } from '../../render/document-definition.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Discussed } from '../../schemas/discussed.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import { instantOf } from '../../derive/instant.ts'
import { demandsOf, strengthFor, wishesOf } from './strength-for.ts'
import { type Topic, chooseTopics, talkWith } from './topics-with.ts'

export interface ThankYouLetterFacts {
  /** Told in the letter, in the order of the talk. */
  topics: Topic[]
  /** Named only: noun phrases. */
  others: string[]
  /** What was promised, from any topic. */
  promises: Discussed[]
  /** A story that is not told with a topic: one that matters to this reader … */
  more?: Accomplishment
  /** … or, where there is no other story at all, one that suits the position. */
  suits: boolean
  /** Whether what the two would do together is told at the end, for want of a story to go with it. */
  picture: boolean
  /** Whether the reader would be the boss, or a colleague. */
  boss: boolean
  colleague: boolean
}

/** No more than this many topics are told; the others are named. */
const MOST_TOPICS = 3

/** 24 hours, whatever the clocks do. */
const DAY = 86_400_000

/** Told by the interview's own clock: to ask what a zone's will show takes longer than all the rest of the letter. */
function lateness({ now, person, interview, timeZone, locale }: FactsContext): Finding[] {
  const held = interview?.end ?? interview?.start
  // Where one of the two is not known, nothing is late.
  if (!(instantOf(now)! > instantOf(held)! + DAY)) return []
  // There was an interview, so there is somebody whom it was with.
  const { id, name } = person!
  if (interview!.thanked?.includes(id)) return []
  const settings = { locale, timeZone }
  const day = date([held], { style: 'weekday' }, settings) as string
  const hour = time([held], {}, settings) as string
  return [
    {
      code: 'thank-you-late',
      severity: 'warning',
      message: `The thank-you letter to ${name?.full ?? id} was due within 24 hours of the interview on ${day}, ${hour}.`,
      place: { path: 'interviews' },
      hint: 'Send it now: better late than never.',
    },
  ]
}

/** Derives the facts of one letter. */
export function facts(
  { accomplishments = [], position }: Partial<Pick<Dossier, 'accomplishments' | 'position'>>,
  context: FactsContext,
): { facts: ThankYouLetterFacts; findings: Finding[] } {
  const { person, interview } = context
  const isBrief = context.tone === 'brief'
  const { own, shared } = person ? talkWith(person, interview) : { own: [], shared: [] }
  const discussed = [...own, ...shared]
  // What concerned everybody alike leads no letter unless something in it is this reader's own.
  const isSpecific = own.length > 0 || Boolean(person?.dealings?.trim())
  const most = isBrief ? 1 : MOST_TOPICS
  const { told, named } = isSpecific
    ? chooseTopics(discussed, accomplishments, most)
    : { told: [], named: discussed.map((entry) => ({ discussed: entry })) }
  const tied = [...told, ...named].flatMap(({ strength }: Topic) => strength ?? [])
  const free = isBrief ? [] : accomplishments.filter((each) => !tied.includes(each))
  const wished = person && strengthFor(wishesOf(person), free)
  const suited =
    wished || tied.length > 0 || !position ? undefined : strengthFor(demandsOf(position), free)
  const more = wished ?? suited
  const relation = person?.relation
  return {
    facts: {
      topics: told,
      others: named.map((topic) => topic.discussed.topic),
      promises: discussed.filter(({ followUp }) => followUp?.trim()),
      ...(more && { more }),
      suits: suited !== undefined,
      picture: !wished && !isBrief && Boolean(person?.dealings?.trim()),
      boss: relation === 'hiring-manager' || relation === 'future-boss',
      colleague: relation === 'colleague',
    },
    findings: lateness(context),
  }
}

/** People compare what they get. */
export const distinct = true
