/** What the script's lines say of the arena at hand, and what the company has for it. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Offering } from '../../schemas/offering.ts'
import { matchOfferings } from './match-offerings.ts'
import { sameNeed } from './same-need.ts'

export interface ReverseInterviewFacts {
  /** The arena at hand; absent where the script is printed as a whole. */
  arena?: string
  /** What can be named on the spot: what is there, and serves that arena for certain. */
  matches: Offering[]
}

/** Derives the facts of the script; outside of a loop, none. */
export function facts(
  data: Partial<Pick<Dossier, 'arenas' | 'growth' | 'offerings'>>,
  { item }: Pick<FactsContext, 'item'>,
): Facts & { facts: ReverseInterviewFacts } {
  const label = item?.trim()
  if (!label) return { facts: { matches: [] }, findings: [] }
  const known = data.arenas?.find(({ label: known }) => known && sameNeed(known, label))
  const { matches } = matchOfferings(known ?? { id: label, label }, data)
  const certain = matches.filter(({ fit }) => fit === 'arena' || fit === 'way')
  return {
    facts: { arena: known?.label ?? label, matches: certain.map(({ offering }) => offering) },
    findings: [],
  }
}
