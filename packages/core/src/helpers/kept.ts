/** Keeps what is dear to make: one formatter costs more than a whole letter. */

const MOST = 64

/**
 * A function that makes a thing of two texts once, and then has it at hand.
 *
 * @example
 * const rulesFor = kept((locale, type) => new Intl.PluralRules(locale, { type }))
 */
export function kept<Thing extends object>(
  make: (one: string, other: string) => Thing,
): typeof make {
  const things = new Map<string, Thing>()
  return (one, other) => {
    const key = one + ' ' + other
    let thing = things.get(key)
    if (!thing) {
      if (things.size >= MOST) things.clear()
      thing = make(one, other)
      things.set(key, thing)
    }
    return thing
  }
}
