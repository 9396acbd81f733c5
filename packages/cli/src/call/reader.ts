/** What a conversation asks of that which reads a person's wishes. */
import type { Command } from './command.ts'

export interface Asked {
  /** How many answers can be given. */
  answers: number
  /** The ids of what the step at hand wants written down. */
  captures: readonly string[]
}

export interface Reader {
  /** @returns nothing where there is no more to come */
  read: (asked: Asked) => Promise<Command | undefined>
  /** What is typed and not entered yet. */
  draft: () => string
  close: () => void
}
