/** Says where the company has nothing for an arena, and what it would have if it were there. */
import type { Finding } from '../../findings/finding.ts'
import type { Arena } from '../../schemas/arena.ts'
import type { Offering } from '../../schemas/offering.ts'
import type { Matches } from './match-offerings.ts'

/** An arena, and what was found for it. */
export interface Matched extends Matches {
  arena: Arena
}

/** The findings on all arenas: those without a match, and each offering that is missed. */
export function matchFindings(
  matched: readonly Matched[],
  { arenas = [], offerings = [] }: { arenas?: readonly Arena[]; offerings?: readonly Offering[] },
): Finding[] {
  const bare = matched
    .filter(({ matches }) => matches.length === 0)
    .map(({ arena }): Finding => ({
      code: 'arena-without-match',
      severity: 'warning',
      message: `No offering that is there today serves the arena ${JSON.stringify(arena.label)}.`,
      place: { path: `arenas[${arenas.indexOf(arena)}]` },
      hint: `If the company has something for it, add it to \`offerings\` with \`serves: [${arena.id}]\`. If not, the plan says so.`,
    }))
  const missed = new Map<Offering, Arena[]>()
  for (const { arena, unavailable } of matched) {
    for (const offering of unavailable)
      missed.set(offering, [...(missed.get(offering) ?? []), arena])
  }
  const gone = [...missed].map(([offering, served]): Finding => {
    const labels = served.map(({ label }) => JSON.stringify(label)).join(', ')
    return {
      code: 'offering-unavailable',
      severity: 'info',
      message: `The offering ${JSON.stringify(offering.label)} would serve ${labels}, but it is not available.`,
      place: { path: `offerings[${offerings.indexOf(offering)}].available` },
      hint: 'It stays out of the plan. Take `available: false` away once it is really there.',
    }
  })
  return [...bare, ...gone]
}
