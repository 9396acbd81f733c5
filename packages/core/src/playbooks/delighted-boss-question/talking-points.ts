/** For each thing that the boss named, the story to tell and the way to begin it. */
import type { Facts } from '../../render/document-definition.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Candidate } from '../../schemas/candidate.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import { personById } from '../../derive/person-by-id.ts'
import { bossCaptures } from './boss-captures.ts'
import { bossOf } from './boss-of.ts'
import { accomplishmentMatcher } from '../../derive/match-accomplishment.ts'

/** A story that fits, and how to open it. */
export interface StoryMatch {
  accomplishment: Accomplishment
  /** Whether it is from the candidate's latest job: then the opener is about the work, else about the problem. */
  latest: boolean
  /** The how-manieth time the page uses this kind of opener, from 1; each is worded anew. 0 where the story was told. */
  turn: number
  /** Whether the page tells this very story before. */
  told: boolean
}

export interface TalkingPoint {
  /** From 1. */
  number: number
  capture: Capture
  /** Absent where no story fits. */
  match?: StoryMatch
}

export interface TalkingPointsFacts {
  boss?: Person
  several: boolean
  points: TalkingPoint[]
}

type Data = Partial<
  Pick<Dossier, 'candidate' | 'people' | 'captures' | 'accomplishments' | 'employment'>
>

const fold = (text: string | undefined): string => text?.trim().toLowerCase() ?? ''

function isLatest({ employer }: Accomplishment, candidate: Candidate | undefined): boolean {
  return fold(employer) !== '' && fold(employer) === fold(candidate?.currentEmployer)
}

/** Derives the facts of the talking points. */
export function facts(data: Data): Facts & { facts: TalkingPointsFacts } {
  const { candidate, people, captures, accomplishments = [] } = data
  const known = bossOf(data)
  const answers = bossCaptures(captures, known)
  const boss = known ?? personById(people, answers[0]?.by)
  const bestFor = accomplishmentMatcher(accomplishments)
  const turns = { latest: 0, earlier: 0 }
  const stories = new Set<Accomplishment>()
  const points = answers.map((capture, index): TalkingPoint => {
    const accomplishment = bestFor(capture.words)
    if (!accomplishment) return { number: index + 1, capture }
    const latest = isLatest(accomplishment, candidate)
    const told = stories.has(accomplishment)
    const turn = told ? 0 : ++turns[latest ? 'latest' : 'earlier']
    const match = { accomplishment, latest, turn, told }
    stories.add(accomplishment)
    return { number: index + 1, capture, match }
  })
  return { facts: { ...(boss && { boss }), several: points.length > 1, points }, findings: [] }
}
