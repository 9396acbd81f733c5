/** A document as rendered for one person, or for nobody in particular. */
import type { Finding } from '@cuecard/core'

export interface Letter {
  person: { id: string; name: string } | null
  subject?: string | undefined
  /** Null where it is not ready. */
  body: string | null
  findings: readonly Finding[]
}

/** A letter that is ready. */
export type Ready = Letter & { body: string }

export function isReady(letter: Letter): letter is Ready {
  return letter.body !== null
}
