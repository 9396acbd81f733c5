/** Sets what the candidate told beside what the company really has, arena by arena. */
import type { Facts } from '../../render/document-definition.ts'
import type { Arena } from '../../schemas/arena.ts'
import type { Capture } from '../../schemas/capture.ts'
import { chosenArenas } from './chosen-arenas.ts'
import { matchFindings } from './match-findings.ts'
import { type Match, type Side, matchOfferings, waysOf } from './match-offerings.ts'
import { type SaidData, saidIn } from './said.ts'
import { type Talk, type TalkData, talkOf } from './talk.ts'

/** One arena of the plan. */
export interface GrowthField {
  arena: Arena
  /** How they want to learn it. */
  ways: string[]
  /** Whether what was found serves it for certain, and not only perhaps. */
  certain: boolean
  /** What is there today; empty where there is nothing. */
  matches: Match[]
}

export interface GrowthPlanFacts extends Talk {
  fields: GrowthField[]
  /** Arenas for another talk: chosen beyond the fourth, or put off in the talk itself. */
  later: Arena[]
  waiting: Capture[]
  /** What has helped them before, where only their words tell. */
  helped: Capture[]
}

export type GrowthData = TalkData & SaidData & Side

/** Derives the facts of the growth plan. */
export function facts(data: GrowthData): Facts & { facts: GrowthPlanFacts } {
  const { chosen, later, findings } = chosenArenas(data.arenas)
  const matched = chosen.map((arena) => ({ arena, ...matchOfferings(arena, data) }))
  const fields = matched.map(({ arena, matches }) => ({
    arena,
    ways: waysOf(arena, data.growth),
    certain: matches.some(({ fit }) => fit === 'arena' || fit === 'way'),
    matches,
  }))
  const { waiting, words } = saidIn(data)
  const helped = words.filter(({ step }) => step === 'ask-what-has-helped-before')
  return {
    facts: { ...talkOf(data), fields, later, waiting, helped },
    findings: [
      ...findings,
      ...matchFindings(matched, {
        arenas: data.arenas ?? [],
        offerings: data.offerings ?? [],
      }),
    ],
  }
}
