/** Owns when two names are meant to be one: however they were typed, spaced and encoded. */

/** A name in one encoding, with one space between its words. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ')

const folded = (name: string): string => plainName(name).toLocaleLowerCase('en')

/**
 * Whether two names are meant to be one.
 *
 * @example isSameName(' José  Vega', 'jose\u0301 vega') // true
 */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other)
