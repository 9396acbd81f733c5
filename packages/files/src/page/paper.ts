/** Which paper letters are written on, by where they are read. */

/** Where US Letter is what printers hold; A4 everywhere else. */
const letterRegions = /^(?:US|CA|MX|PH|CL|CO|VE|GT|CR|PA|DO|SV|NI|PR)$/

const sizes = ['a4', 'letter'] as const

/** A size of paper: A4 (210 × 297 mm) or US Letter (8.5 × 11 in). */
export type Paper = (typeof sizes)[number]

/**
 * Tells the paper that letters are printed on where a language is spoken.
 *
 * @param language a BCP 47 tag; where it names no region, the likeliest one counts
 * @throws RangeError where the language is no language tag
 * @example paperFor('en-GB') // 'a4'
 */
export function paperFor(language: string): Paper {
  const { region } = localeOf(language).maximize()
  return region !== undefined && letterRegions.test(region) ? 'letter' : 'a4'
}

function localeOf(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language)
  } catch (cause) {
    const message = `language cannot be ${JSON.stringify(language)}; write a BCP 47 tag, such as "en-GB"`
    throw new RangeError(message, { cause })
  }
}

/**
 * @param asked for; what is usual where the language is spoken, without it
 * @throws RangeError where there is no such paper, or the language is no language tag
 */
export function paperOf(asked: Paper | undefined, language: string): Paper {
  const usual = paperFor(language)
  if (asked === undefined || sizes.includes(asked)) return asked ?? usual
  throw new RangeError(`paper cannot be ${JSON.stringify(asked)}; it is one of ${sizes.join(', ')}`)
}
