/** Owns the types that a script lends to its walk: its ids, and the entries that name them. */
import type { Script } from '../script/script.ts'

/** The id of any step of a script. */
export type StepId<S extends Script> = S['steps'][number]['id']

/** The id of any answer of a script. */
export type ChoiceId<S extends Script> = S['steps'][number]['choices'][number]['id']

/** The id of any capture of a script. */
export type CaptureId<S extends Script> = S['steps'][number]['captures'][number]['id']

interface Timed<S extends Script> {
  /** When it was done, an RFC 9557 time: the walk itself has no clock. */
  readonly at?: string | undefined
  /** The step that it is meant for; refused where the walk is at another one, as after a double click. */
  readonly step?: StepId<S> | undefined
}

/** The step was gone through; with the answer that was heard, where it has answers. */
export interface Answered<S extends Script = Script> extends Timed<S> {
  readonly kind: 'answered'
  readonly choice?: ChoiceId<S> | undefined
  /** The id of the person whose answer it is, where several are talked to. */
  readonly by?: string | undefined
}

/** Something was written down: for a capture of the step, or freely. It may be meant for another step than the one at hand. */
export interface Noted<S extends Script = Script> extends Timed<S> {
  readonly kind: 'noted'
  readonly text: string
  readonly capture?: CaptureId<S> | undefined
  /** The id of the person who said it; the one talked to, where there is only one. */
  readonly by?: string | undefined
  /** The id of the person it is about, where several could be meant. */
  readonly about?: string | undefined
}

/** The step was passed over. */
export interface Skipped<S extends Script = Script> extends Timed<S> {
  readonly kind: 'skipped'
}

/** The walk goes on at another step. */
export interface Jumped<S extends Script = Script> extends Timed<S> {
  readonly kind: 'jumped'
  readonly to: StepId<S>
  /** Which round of a loop, from 1; the one at hand, or else the first. */
  readonly round?: number | undefined
}

/** The latest thing that still stands is taken back. */
export interface Undone<S extends Script = Script> extends Timed<S> {
  readonly kind: 'undone'
}

/** What may happen at a step of a script. */
export type Entry<S extends Script = Script> =
  Answered<S> | Noted<S> | Skipped<S> | Jumped<S> | Undone<S>
