/** What one needs to know, and have ready, before sitting down with one interviewer. */
import { type Matcher, accomplishmentMatcher } from '../../derive/match-accomplishment.ts'
import type { Finding } from '../../findings/finding.ts'
import type { FactsContext } from '../../render/document-definition.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { Question } from '../../schemas/question.ts'
import { type Challenge, challengesOf } from './challenges.ts'
import { evidenceFor } from './evidence-for.ts'
import { type NotesAbout, notesAbout } from './notes-about.ts'
import { payAskedTooEarly } from './pay-questions.ts'
import { type PreparedQuestion, namesOf, sortQuestions } from './prepared-questions.ts'
import { type Proof, missingEvidence } from './proof-coverage.ts'
import { wishesOf } from './strength-for.ts'
import { type TalkAhead, talkAhead } from './talk-ahead.ts'
import { type TalkedAbout, talkedAbout } from './talked-about.ts'
import { type ToldStory, toldStory } from './told-story.ts'

/** Something that matters to them, with the story that answers it where one does. */
export interface Care {
  wish: string
  story?: Accomplishment
}

export interface PreparationSheetFacts {
  /** Whether anything is known of them beyond a name. */
  known: boolean
  /** Whether there is still something to ask about them. */
  unknown: boolean
  /** Whether they would be the boss, and whether that is known. */
  boss: boolean
  related: boolean
  talk?: TalkAhead
  cares: Care[]
  /** Where none of those has a story: the one that comes closest to all that is known of them. */
  closest?: Accomplishment
  /** Those who told the candidate how they see them. */
  advisers: Person[]
  notes: NotesAbout['notes']
  actions: NotesAbout['actions']
  evidence: { [Each in Proof]?: ToldStory }
  challenges: Challenge[]
  topics: TalkedAbout[]
  questions: PreparedQuestion[]
  asked: Question[]
  later: Question[]
}

type Data = Partial<
  Pick<
    Dossier,
    | 'employer'
    | 'position'
    | 'people'
    | 'interviews'
    | 'accomplishments'
    | 'captures'
    | 'process'
    | 'competition'
    | 'situations'
    | 'questions'
    | 'offers'
  >
>

const some = (texts: readonly string[] | undefined): boolean =>
  texts?.some((text) => text.trim()) ?? false

/** Whether somebody has told how they see the candidate, in words that help with this person. */
function advises(adviser: Person, person: Person | undefined): boolean {
  const { concerns, firstChoice, distinctive, emphasise, improve, advice } = adviser.standing ?? {}
  const aboutThemselves = some(concerns) || some(firstChoice) || Boolean(distinctive?.trim())
  // What they would do with the next person is of no use with themselves.
  return aboutThemselves || (adviser !== person && [emphasise, improve, advice].some(some))
}

function isKnown({ role, relation, asPerson, partInProcess, dealings, cares }: Person): boolean {
  return (
    relation !== undefined ||
    some(cares) ||
    [role, asPerson, partInProcess, dealings].some((each) => each?.trim())
  )
}

/** Whether one of the three things that are worth asking about somebody has not been told yet. */
function isUnknown({ asPerson, partInProcess, cares }: Partial<Person> = {}): boolean {
  return !some(cares) || [asPerson, partInProcess].some((each) => !each?.trim())
}

function caresOf(person: Person | undefined, bestFor: Matcher) {
  const cares = (person?.cares ?? []).flatMap((wish): Care[] => {
    if (!wish.trim()) return []
    const story = bestFor(wish)
    return [{ wish, ...(story && { story }) }]
  })
  const all = person ? wishesOf(person).join(' ') : ''
  const closest = cares.some(({ story }) => story) ? undefined : bestFor(all)
  return { cares, ...(closest && { closest }) }
}

/** Derives the facts of the sheet for one person, or for whoever it will be. */
export function facts(
  data: Data,
  { person, interview, now }: Pick<FactsContext, 'person' | 'interview' | 'now'>,
): { facts: PreparationSheetFacts; findings: Finding[] } {
  const { position, people = [], accomplishments = [] } = data
  const isFor = ({ to }: Question) =>
    !to?.length || (person !== undefined && to.includes(person.id))
  const { open, asked, later } = sortQuestions(data)
  const bestFor = accomplishmentMatcher(accomplishments)
  const talk = talkAhead(interview, person, people, now)
  const relation = person?.relation
  const challenges = challengesOf(data, person, bestFor)
  const own = challenges.filter(({ from }) => person !== undefined && from === person)
  const wishes = [
    [...(person ? wishesOf(person) : []), ...own.map(({ words }) => words)].join(' '),
    [...challenges.map(({ words }) => words), ...(position?.duties ?? [])].join(' '),
  ]
  const evidence = Object.entries(evidenceFor(wishes, accomplishments, bestFor)).map(
    ([proof, story]) => [proof, toldStory(story)],
  )
  return {
    facts: {
      known: person !== undefined && isKnown(person),
      unknown: isUnknown(person),
      boss: relation === 'hiring-manager' || relation === 'future-boss',
      related: relation !== undefined,
      ...(talk && { talk }),
      ...caresOf(person, bestFor),
      advisers: people.filter((each) => advises(each, person)),
      ...notesAbout(data, person),
      evidence: Object.fromEntries(evidence) as PreparationSheetFacts['evidence'],
      challenges,
      topics: talkedAbout(data),
      questions: open.filter(isFor).map((question) => ({
        question,
        names: namesOf(
          question.to?.filter((id) => id !== person?.id),
          people,
        ),
      })),
      asked: asked.filter(isFor),
      later: later.filter(isFor),
    },
    findings: [...missingEvidence(accomplishments), ...payAskedTooEarly(data)],
  }
}
