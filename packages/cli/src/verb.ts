/** What a verb is: data that its help is made from, and the code behind it, loaded only when it is called. */
import type { Io } from './io.ts'
import type { Outcome } from './outcome.ts'

export interface Argument {
  /** As help writes it: `<needed>`, `[optional]`, `<several...>`. */
  name: string
  summary: string
}

export interface Flag {
  /** As help writes it: `--to <person>`. */
  flags: string
  summary: string
  choices?: readonly string[]
  /** What counts where it is not given; for help and for the call. */
  fallback?: string
  /** True where it may be given more than once; the values come as a list. */
  repeats?: boolean
}

/** A verb as called. */
export interface Call {
  operands: readonly string[]
  options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

export type Action = (call: Call, io: Io) => Promise<Outcome>

export interface Verb {
  name: string
  summary: string
  arguments?: readonly Argument[]
  flags?: readonly Flag[]
  /** A command and what it does. */
  examples: readonly (readonly [command: string, does: string])[]
  load: () => Promise<Action>
}
