/** Every story with its time, what it answers to, and which of the four things all of them together prove. */
import type { Finding } from '../../findings/finding.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import { type ChallengeData, challengesOf } from './challenges.ts'
import { type Proof, missingEvidence, proofs, storiesProving } from './proof-coverage.ts'
import { type ToldStory, toldStory, tooLongToTell } from './told-story.ts'

export interface BankedStory extends ToldStory {
  /** What is hard for the company, and this story answers best. */
  answers: string[]
  /** Of the four things that everybody weighs. */
  proves: { [Each in Proof]?: boolean }
  /** Whether it proves any of them. */
  proof: boolean
}

export interface StoryBankFacts {
  stories: BankedStory[]
  /** The stories to choose from for each of the four. */
  coverage: Record<Proof, Accomplishment[]>
}

/** Derives the facts of the story bank. */
export function facts(data: ChallengeData): { facts: StoryBankFacts; findings: Finding[] } {
  const { accomplishments = [] } = data
  const challenges = challengesOf(data)
  const coverage = Object.fromEntries(
    proofs.map((proof) => [proof, storiesProving(proof, accomplishments)]),
  ) as Record<Proof, Accomplishment[]>
  const stories = accomplishments.map((accomplishment): BankedStory => {
    const proved = proofs.filter((proof) => coverage[proof].includes(accomplishment))
    return {
      ...toldStory(accomplishment),
      answers: challenges.filter(({ story }) => story === accomplishment).map(({ words }) => words),
      proves: Object.fromEntries(proved.map((proof) => [proof, true])),
      proof: proved.length > 0,
    }
  })
  return {
    facts: { stories, coverage },
    findings: [...missingEvidence(accomplishments), ...tooLongToTell(accomplishments)],
  }
}
