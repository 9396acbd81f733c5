/** Where merged letters go, and what of them is there already. */
import type { Ready } from '../output/letter.ts'

/** One letter of a row. */
export interface Merged {
  row: number
  /** Its place among all letters of the row, those that are not ready included; from 1. */
  letter: number
  /** How many letters the row has. */
  of: number
  ready: Ready
}

export interface Sink {
  /** Whether a row need not be rendered again. */
  hasRow: (row: number) => boolean
  hasLetter: (row: number, letter: number) => boolean
  /**
   * Takes the letters of one row.
   *
   * @returns how many of them were not there before
   * @throws MachineError
   */
  put: (letters: readonly Merged[]) => number
  /** What is still held back goes out. @throws MachineError */
  close: () => void
}

/** What letters are made as: those of one file are all made alike. */
export interface Made {
  document: string
  format: string
  channel: string
  tone: string
}

export interface SinkOptions {
  made: Made
  /** Goes on where an earlier run stopped. */
  resume: boolean
  /** Replaces what is there. */
  force: boolean
}
