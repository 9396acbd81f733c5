/** Finds what the company really has for an arena, or that it has nothing. */
import { contentWords } from '../../helpers/content-words.ts'
import type { Arena } from '../../schemas/arena.ts'
import type { Growth } from '../../schemas/growth.ts'
import type { Offering } from '../../schemas/offering.ts'
import { sameNeed } from './same-need.ts'

/**
 * How an offering serves an arena: it names the arena; it names the way in which the candidate wants to learn; its
 * words are those of the wish, which may be chance; or it names the way, but was set up for other arenas.
 */
export type Fit = 'arena' | 'way' | 'words' | 'elsewhere'

export interface Match {
  offering: Offering
  fit: Fit
}

export interface Matches {
  /** What is there today, the best first; of one strength of fit only, but for arena and way, which both count. */
  matches: Match[]
  /** What would have served the arena or the way, were it there. */
  unavailable: Offering[]
}

export interface Side {
  offerings?: readonly Offering[] | undefined
  arenas?: readonly Arena[] | undefined
  growth?: Growth | undefined
}

/** One word in common may be chance, where there are more. */
const LEAST_SHARED = 2

/** How the candidate wants to learn it: what they said of the arena, else of all. */
export function waysOf({ ways }: Arena, growth: Growth | undefined): string[] {
  const own = ways?.filter((way) => way.trim()) ?? []
  return own.length > 0 ? own : (growth?.prefers?.filter((way) => way.trim()) ?? [])
}

const names = ({ id, label }: Arena): string[] => [id, label].filter(Boolean)

function sharesWords({ label, wishes = [] }: Arena, offering: Offering): boolean {
  const offered = new Set([offering.label, ...(offering.serves ?? [])].flatMap(contentWords))
  return [label, ...wishes].some((need) => {
    const words = [...new Set(contentWords(need))]
    const shared = words.filter((word) => offered.has(word)).length
    return shared > 0 && shared >= Math.min(words.length, LEAST_SHARED)
  })
}

/**
 * What serves an arena: first what names it, and of that first what also is the way they prefer; then what is the
 * way; only where there is none, what shares its words; only then, what is the way but was meant for others.
 *
 * @param arena one of those chosen
 * @returns offerings of the list, as they are there, and only such as are available
 * @example
 * matchOfferings(leadership, dossier).matches[0]?.offering.label // 'the monthly design review'
 */
export function matchOfferings(
  arena: Arena,
  { offerings = [], arenas = [], growth }: Side,
): Matches {
  const ways = waysOf(arena, growth)
  const others = arenas.filter((other) => other !== arena).flatMap(names)
  const serves = (offering: Offering, needs: readonly string[]): boolean =>
    (offering.serves ?? []).some((served) => needs.some((need) => sameNeed(served, need)))

  const fitOf = (offering: Offering): Fit | undefined => {
    if (serves(offering, names(arena))) return 'arena'
    const isWay = serves(offering, ways)
    if (isWay && !serves(offering, others)) return 'way'
    if (sharesWords(arena, offering)) return 'words'
    return isWay ? 'elsewhere' : undefined
  }
  const listed = offerings.filter(({ label }) => label?.trim())
  const all = listed.flatMap((offering): Match[] => {
    const fit = fitOf(offering)
    return fit ? [{ offering, fit }] : []
  })
  const there = all.filter(({ offering }) => offering.available !== false)
  const of = (fit: Fit) => there.filter((match) => match.fit === fit)
  const named = of('arena')
  const exact = [
    ...named.filter(({ offering }) => serves(offering, ways)),
    ...named.filter(({ offering }) => !serves(offering, ways)),
    ...of('way'),
  ]
  const matches = [exact, of('words'), of('elsewhere')].find((some) => some.length > 0) ?? []
  const unavailable = all
    .filter(
      ({ offering, fit }) => offering.available === false && (fit === 'arena' || fit === 'way'),
    )
    .map(({ offering }) => offering)
  return { matches, unavailable }
}
