/** A letter as the library hands it back, and one that is ready to go out. */
import type { Letter as AnyLetter } from '@cuecard/core'

/** In a format that is text. */
export type Letter = AnyLetter<'text' | 'markdown' | 'html'>

/** Nothing is missing, or a draft was asked for. */
export type Ready = Letter & { body: string }

export function isReady(letter: Letter): letter is Ready {
  return letter.body !== null
}
