/** Chooses what of a plan goes into a letter, so that it can be read in a minute. */
import type { Arena } from '../../schemas/arena.ts'
import type { Offering } from '../../schemas/offering.ts'
import type { GrowthField } from './growth-plan.ts'

/** What the letter says of one arena. */
export interface LetterField {
  arena: Arena
  wish?: string
  offers: Offering[]
}

/** Words for wishes and offers: with what surrounds them, and four arenas, some 220 in all. */
const ROOM = 95
/** What the sentence on an arena without an offer takes. */
const GAP = 12
const MOST_OFFERS = 3

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0

/**
 * Each arena with its best offer; then as many wishes, and then as many further offers, as there is room for.
 *
 * @param served the arenas that something serves for certain
 * @param gaps how many others the letter speaks of
 */
export function letterFields(served: readonly GrowthField[], gaps: number): LetterField[] {
  let room = ROOM - GAP * gaps
  const spend = (text: string): boolean => {
    const words = wordsIn(text)
    if (words > room) return false
    room -= words
    return true
  }
  for (const { matches } of served) room -= wordsIn(matches[0]!.offering.label)

  const fields = served.map(({ arena, matches }): LetterField => {
    const wish = arena.wishes?.find((each) => each.trim())
    const offers = [matches[0]!.offering]
    return { arena, ...(wish !== undefined && spend(wish) && { wish }), offers }
  })
  for (let place = 1; place < MOST_OFFERS; place++) {
    served.forEach(({ matches }, index) => {
      const offering = matches[place]?.offering
      if (offering && spend(offering.label)) fields[index]!.offers.push(offering)
    })
  }
  return fields
}
