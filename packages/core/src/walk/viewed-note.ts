/** Owns a note as it is shown: what it says, and what it was taken for. */
import type { Script } from '../script/script.ts'
import type { BareNote } from './capture-of-note.ts'

/** A note that still stands. */
export interface ViewedNote {
  /** Which entry of the session it is, from 1. */
  number: number
  text: string
  /** The id and the title of the step it belongs to; null where it was taken at the end, or the step is gone. */
  step: string | null
  title: string | null
  /** The id of its capture, and what that is for; null in a free note. */
  capture: string | null
  what: string | null
  /** What a loop was at. */
  topic: string | null
  by: string | null
  about: string | null
  at: string | null
}

/** A note to be shown. */
export function viewedNote(script: Script, { entry, number, capture, step }: BareNote): ViewedNote {
  const id = step || entry.step
  return {
    number,
    text: entry.text,
    step: id ?? null,
    title: script.steps.find((each) => each.id === id)?.title ?? null,
    capture: entry.capture ?? null,
    what: capture?.what ?? null,
    topic: entry.topic ?? null,
    by: entry.by ?? null,
    about: entry.about ?? null,
    at: entry.at ?? null,
  }
}
