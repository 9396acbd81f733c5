/** `{{an}}`: a word with the indefinite article that its sound asks for. */
import type { Helper, HelperFunction } from './helper.ts'

/** Words that begin with the sound of "y" or "w" in spite of their letter. */
const CONSONANT_SOUND =
  /^(?:one(?:s|-|$)|once|eu|ewe|uni(?![nm])|unanim|us[aeiu]|ut[aeio]|ukr|u[kr][aeiou]|ubiq)/i
/** A silent h, and numbers that are read with a vowel first: 8, 11 and 18, also as thousands. */
const VOWEL_SOUND = /^(?:[aeiou]|hour|honest|honou?r|heir|8|1[18](?!\d)|1[18][,.]?\d{3}(?!\d))/i
/** Read letter by letter: "an MBA", "an HR manager", but "a UX designer". */
const INITIALS = /^[A-Z]{2,}(?![a-z])/
const VOWEL_LETTER = /^[AEFHILMNORSX]/

function article(word: string): 'a' | 'an' {
  if (INITIALS.test(word)) return VOWEL_LETTER.test(word) ? 'an' : 'a'
  return !CONSONANT_SOUND.test(word) && VOWEL_SOUND.test(word) ? 'an' : 'a'
}

export const an: HelperFunction = ([phrase]) => {
  if (typeof phrase !== 'string' || !phrase.trim()) return undefined
  const text = phrase.trim()
  return `${article(/^["'(]?(\S*)/.exec(text)?.[1] ?? text)} ${text}`
}

/** What the compiler checks its calls against; no program carries it. */
export const anHelper: Helper = {
  name: 'an',
  summary: 'The text with "a" or "an" before it, by sound: "an hour", "a user", "an MBA".',
  example: {
    template: 'I am {{an title}}.',
    data: { title: 'engineer' },
    prints: 'I am an engineer.',
  },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run: an,
}
