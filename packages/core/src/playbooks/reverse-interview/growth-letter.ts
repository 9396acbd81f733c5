/** What the letter to the candidate can say truthfully: what is there for each arena, and where there is nothing. */
import type { Facts } from '../../render/document-definition.ts'
import type { Arena } from '../../schemas/arena.ts'
import type { Offering } from '../../schemas/offering.ts'
import { type GrowthData, facts as planFacts } from './growth-plan.ts'
import { type LetterField, letterFields } from './letter-fields.ts'
import type { Talk } from './talk.ts'

export interface GrowthLetterFacts extends Talk {
  /** Whether more than one of the team was there beside the host. */
  several: boolean
  /** The arenas that something serves for certain. */
  fields: LetterField[]
  /** The others, each with what may come close. */
  gaps: { arena: Arena; near?: Offering }[]
}

/** Derives the facts of the follow-up letter; its findings are those of the plan. */
export function facts(data: GrowthData): Facts & { facts: GrowthLetterFacts } {
  const { facts: plan, findings } = planFacts(data)
  const { host, others, interview, fields } = plan
  const served = fields.filter(({ certain }) => certain)
  return {
    facts: {
      ...(host && { host }),
      ...(interview && { interview }),
      others,
      several: others.length > 1,
      fields: letterFields(served, fields.length - served.length),
      gaps: fields
        .filter(({ certain }) => !certain)
        .map(({ arena, matches }) => {
          const near = matches.find(({ fit }) => fit === 'words')?.offering
          return { arena, ...(near && { near }) }
        }),
    },
    findings,
  }
}
