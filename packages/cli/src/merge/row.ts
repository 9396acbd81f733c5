/** One row of what letters are merged from: where it stands, and what it says or why that cannot be told. */
import type { Finding } from '@cuecard/core'

export type Row = {
  /** From 1, in the order of the file; a blank line is none. */
  number: number
  /** The line that it begins on, from 1. */
  line: number
} & ({ over: (base: unknown) => unknown; finding?: never } | { over?: never; finding: Finding })

/** Which rows are wanted. */
export type Wanted = (row: number) => boolean

/** Rows as they come off the disk: never more than a few hundred kilobytes at once. */
export type Rows = AsyncGenerator<Row[]>

/** What is wrong with a row as such. */
export function badRow(file: string, line: number, message: string, hint: string): Finding {
  return { code: 'bad-row', severity: 'error', message, place: { file, line }, hint }
}
