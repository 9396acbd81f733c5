/** What is known right after the interview: the job, what is open, what they want resolved, what was agreed. */
import type { Finding } from '../../findings/finding.ts'
import type { FactsContext } from '../../render/document-definition.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Question } from '../../schemas/question.ts'
import { accomplishmentMatcher } from '../../derive/match-accomplishment.ts'
import { type PreparedSituation, prepareSituation } from './prepared-situation.ts'
import { type RingingBack, ringingBack } from './ringing-back.ts'
import { type Talk, lastTalk } from './talk-at-hand.ts'

export interface DebriefFacts extends Talk {
  /** The names of those who were in the talk. */
  names: string[]
  /** What was noted of the job's scope. */
  scope: Capture[]
  /** Questions that nobody has answered. */
  open: Question[]
  /** What they want resolved, each with what there is to say to it. */
  resolve: PreparedSituation[]
  /** Whether there is room for more of them. */
  room: boolean
  ringing: RingingBack
  /** What they said about the day of the decision. */
  deciding?: Capture
  /** What was noted when one called; `begins` where it is about something else than the one before. */
  calls: { capture: Capture; begins: boolean }[]
}

/** What a note is about. */
const subjectOf = ({ topic, question }: Capture) => topic ?? question

type Data = Partial<
  Pick<
    Dossier,
    | 'people'
    | 'interviews'
    | 'captures'
    | 'questions'
    | 'situations'
    | 'accomplishments'
    | 'decision'
  >
>

/** "Two or three situations", the article says. */
const SITUATIONS = 3

/** English says by these whose part it was. */
const OWN = /\b(?:I|me|my|mine|myself)\b/
const SHARED = /\b(?:we|us|our|ours)\b/i

/** What was done "by us" leaves open what one did oneself. */
function ownPart({ own, situation, story }: PreparedSituation): Finding[] {
  if (own === undefined || OWN.test(own) || !SHARED.test(own)) return []
  const isStory = own === story?.action
  return [
    {
      code: 'own-part-unclear',
      severity: 'warning',
      message: `What you tell about ${JSON.stringify(situation.problem)} says "we" and never "I".`,
      place: { path: isStory ? 'accomplishments' : 'situations' },
      hint: `Say in the ${isStory ? `action of ${story.id}` : `approach of ${situation.id}`} which part was yours: "I proposed …".`,
    },
  ]
}

/** Derives the facts of the debrief; from an empty dossier, a form. */
export function facts(
  data: Data,
  context: Pick<FactsContext, 'now' | 'with'>,
): { facts: DebriefFacts; findings: Finding[] } {
  const { people, accomplishments = [], captures = [] } = data
  const talk = lastTalk(data, context)
  const preparation = { people, accomplishments, bestFor: accomplishmentMatcher(accomplishments) }
  const resolve = (data.situations ?? [])
    .filter(({ problem }) => problem?.trim())
    .map((situation) => prepareSituation(situation, { ...preparation, later: false }))
  const noted = captures.filter(({ words }) => words?.trim())
  const closing = noted.filter(({ script }) => script === 'closing-the-interview')
  const deciding = closing.findLast(({ step }) => step === 'ask-by-when-they-decide')
  return {
    facts: {
      ...talk,
      names: talk.people.map(({ name }) => name.full),
      scope: closing.filter(({ step }) => step === 'note-the-job'),
      open: (data.questions ?? []).filter(({ text, asked }) => text?.trim() && !asked),
      resolve,
      room: resolve.length < SITUATIONS,
      ringing: ringingBack(data, context),
      ...(deciding && { deciding }),
      calls: noted
        .filter(({ script }) => script === 'follow-up-call')
        .map((capture, index, all) => ({
          capture,
          begins: index === 0 || subjectOf(capture) !== subjectOf(all[index - 1]!),
        })),
    },
    findings: resolve.flatMap(ownPart),
  }
}
