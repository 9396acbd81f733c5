/** Which paper letters are written on, by where they are read. */

/** Where US Letter is what printers hold; A4 everywhere else. */
const letterRegions = /^(?:US|CA|MX|PH|CL|CO|VE|GT|CR|PA|DO|SV|NI|PR)$/

export type Paper = 'a4' | 'letter'

/**
 * @param language a BCP 47 tag; where it names no region, the likeliest one counts
 * @example paperFor('en-GB') // 'a4'
 */
export function paperFor(language: string): Paper {
  const { region } = new Intl.Locale(language).maximize()
  return region !== undefined && letterRegions.test(region) ? 'letter' : 'a4'
}
