/** Picks from everything that was written down what was noted in this call, and tells what the dossier has elsewhere. */
import type { Capture } from '../../schemas/capture.ts'
import { withoutEnding } from '../../helpers/without-ending.ts'

const SCRIPT = 'second-interview-call'

/** The steps whose notes have a place of their own in the summary. */
export const steps = {
  before: 'have-your-notes-ready',
  process: 'ask-about-the-whole-process',
  who: 'ask-who-comes-next',
  person: 'ask-what-they-are-like',
  part: 'ask-about-their-part',
  wants: 'ask-what-they-want-to-see',
  better: 'ask-how-to-do-it-better',
  rank: 'ask-where-you-rank',
  backs: 'ask-whether-they-back-you',
  hire: 'ask-what-they-would-decide',
  recommends: 'ask-for-a-recommendation',
  next: 'say-thank-you',
} as const

/** The steps that are about whoever comes next. */
export const aboutNext: readonly string[] = [steps.who, steps.person, steps.part, steps.wants]

/** What one person says of the candidate, by the steps that ask for it. */
export const topics = {
  rank: [steps.rank],
  backs: [steps.backs],
  hire: [steps.hire],
  recommends: [steps.recommends],
  first: ['if-you-are-not-first', 'if-you-are-first'],
  stress: ['ask-what-to-bring-to-the-front', 'ask-what-deserves-more-weight'],
  better: [steps.better],
  advice: ['if-they-would-hire-you'],
  concerns: ['if-they-would-not'],
  seen: ['ask-how-they-will-see-you'],
} satisfies Record<string, readonly string[]>

export type Topic = keyof typeof topics

/** The notes of the call, in the dossier's order. */
export function callNotes(captures: readonly Capture[] = []): Capture[] {
  return captures.filter(({ script, words }) => script === SCRIPT && words?.trim())
}

/** Words as they count when they are compared: a capital or a full stop makes no other note. */
const plain = (words: string): string => withoutEnding(words.trim(), '.,;:').toLowerCase()

/** All texts in a part of the dossier. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [plain(part)]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : []
}

/**
 * Tells whether a note stands in a field of the dossier as well, so that it is not printed twice.
 *
 * @param parts what is printed of the dossier's fields: texts, at any depth
 */
export function recordedIn(...parts: readonly unknown[]): (capture: Capture) => boolean {
  const texts = new Set(parts.flatMap(textsIn))
  return ({ words }) => texts.has(plain(words))
}
