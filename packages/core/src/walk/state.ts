/** Owns what a walk knows of itself while the entries of a session are replayed. */
import type { Capture } from '../script/script.ts'
import type { Session } from '../schemas/session.ts'
import type { Answered, Noted } from './entry.ts'
import type { Plan } from './plan.ts'

/** A step, and which round of its loop; 0 is the first, and the only one outside loops. */
export interface Position {
  readonly step: string
  readonly round: number
}

/** An answer that stands. */
export interface Answer extends Position {
  readonly choice: string
  readonly entry: Answered
  /** Which entry of the session it is, from 1. */
  readonly number: number
}

/** A note that stands. */
export interface Note extends Position {
  /** What it was taken for; absent in a free note. */
  readonly capture: Capture | undefined
  readonly entry: Noted
  /** Which entry of the session it is, from 1: notes are known by it. */
  readonly number: number
}

/** Where a walk stands, and what has come of it so far. Made by `replay`, and changed by nothing else. */
export interface Walk {
  readonly plan: Plan
  readonly session: Session
  /** Null where the script is over. */
  at: Position | null
  /** Where detours return to, the latest last. */
  back: (Position | null)[]
  answers: Answer[]
  notes: Note[]
  /** Every place that the walk has been at, in order. */
  trail: Position[]
}

/** One of the things that a loop goes through. */
export interface Item {
  readonly id?: string | undefined
  readonly label: string
  /** What the dossier knew of it at the start, as paths. */
  readonly known?: readonly string[] | undefined
}
