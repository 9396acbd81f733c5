/** Owns what the parts of a call are drawn from, and the things that can be done in it. */
import type { ScriptDefinition } from '@cuecard/core'
import type { View } from '@cuecard/core/walk'
import type { Dossier } from '@cuecard/core/schemas'
import type { ComponentType } from 'preact'
import type { Draft, Side } from '../store/kept.ts'
import type { Kept } from './record.ts'
import type { Step } from './moves.ts'

/** A document that the notes of a call can fill. */
export interface Filled {
  id: string
  title: string
  summary: string
}

/** What the page says of its script. */
export interface Setting {
  script: ScriptDefinition
  side: Side
  filled: readonly Filled[]
  /** What a hiring team's talk needs before it begins; loaded with it, and with no other. */
  team?: Team | undefined
}

/** The beginning of a talk that a hiring team leads. */
interface Team {
  /** What is asked. */
  Asked: ComponentType<{ stage: Stage }>
  /** The dossier before a talk with the candidate of that name, or with whoever it is where there is none. */
  before: (data: Partial<Dossier>, script: ScriptDefinition, name: string) => Partial<Dossier>
}

/** Whom a call is with, as somebody has just said. */
export interface Named {
  you: string
  /** Ids of people known, and a name that was typed. */
  with: { ids: readonly string[]; name: string }
  next: { ids: readonly string[]; name: string }
}

export interface Stage extends Setting {
  kept: Kept
  /** Undefined before the call begins. */
  view: View<'tree'> | undefined
  /** Whether the list of what is left lies over the card. */
  listed: boolean
  /** Whether it was stopped before its end. */
  stopped: boolean
  /** What came up with the latest move. */
  notice: readonly string[]
  /** Whether there is room for the notes beside the card. */
  wide: boolean
  do: {
    begin: (named: Named) => void
    write: (key: string, draft: Draft | undefined) => void
    /** Goes on from a step, with the answer that was heard. */
    goOn: (step: Step, choice?: string, by?: string) => void
    skip: (step: Step) => void
    jump: (to: string, round?: number) => void
    back: () => void
    /** Takes the latest note back into the field it came from. */
    change: () => void
    undo: () => void
    list: (shown: boolean) => void
    stop: (stopped: boolean) => void
    /** Puts the call away, and begins anew: with the people of the next round, where they are given. */
    anew: (roles?: { with: readonly string[]; next: readonly string[] }) => void
  }
}

/** What a person is called. */
export const nameOf = (id: string, { people = [] }: Partial<Dossier>): string =>
  people.find((person) => person.id === id)?.name.full ?? id

/** Whether the script speaks of somebody who comes next. */
export const speaksOfNext = ({ steps }: ScriptDefinition): boolean =>
  steps.some(({ captures }) => captures.some(({ to }) => to.includes('[next]')))
