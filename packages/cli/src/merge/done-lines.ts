/** Reads from a file of merged letters which of them are done, and what they were made as. */
import { ftruncateSync, readSync } from 'node:fs'
import { UsageError } from '../usage-error.ts'
import type { Made } from './sink.ts'

const NEWLINE = 10

/** So much of a line tells what it is; an id is seldom longer. */
const TELLS = 512

/** Rows that are complete, and letters of those that are not. */
export function newDone() {
  let rows = new Uint8Array(1 << 12)
  const some = new Map<number, Set<number>>()
  const hasRow = (row: number): boolean => ((rows[row >> 3] ?? 0) & (1 << (row & 7))) !== 0
  const addRow = (row: number): void => {
    if (row >> 3 >= rows.length) {
      const more = new Uint8Array(Math.max(rows.length * 2, (row >> 3) + 1))
      more.set(rows)
      rows = more
    }
    rows[row >> 3]! |= 1 << (row & 7)
  }
  return {
    hasRow,
    hasLetter: (row: number, letter: number) => hasRow(row) || some.get(row)?.has(letter) === true,
    add(row: number, letter: number, of: number): void {
      const letters = some.get(row) ?? new Set()
      letters.add(letter)
      if (letters.size < of) some.set(row, letters)
      else {
        some.delete(row)
        addRow(row)
      }
    },
  }
}

export type Done = ReturnType<typeof newDone>

const HEAD = /^\{"row":(\d{1,9}),"letter":(\d{1,9}),"of":(\d{1,9}),/
const MADE = /^"document":"([^"]*)","format":"([^"]*)","channel":"([^"]*)","tone":"([^"]*)",/

/** How lines say what they were made as, after their numbers. */
export const madeWords = (made: Made): string => `${JSON.stringify(made).slice(1, -1)},`

/** @throws UsageError where a line was made as something else; one of an older version does not say */
function refuseOther(name: string, words: string, wanted: string): void {
  if (words.startsWith(wanted)) return
  const wordsOf = (text: string) => MADE.exec(text)?.slice(1).join(', ')
  const was = wordsOf(words)
  if (was === undefined) return
  throw new UsageError(
    `${name} was begun as ${was}, and cannot be gone on with as ${wordsOf(wanted)}`,
    'ask for the same as before, or name another file with --out',
  )
}

/**
 * Cuts off a last line that was not written to its end.
 *
 * @throws UsageError where the file holds something else
 */
export function readDone(descriptor: number, name: string, made: Made): Done {
  const done = newDone()
  const wanted = madeWords(made)
  const buffer = Buffer.allocUnsafe(1 << 18)
  let head = ''
  let whole = 0
  let at = 0
  for (;;) {
    const length = readSync(descriptor, buffer, 0, buffer.length, at)
    if (length === 0) break
    let from = 0
    while (from < length) {
      const newline = buffer.subarray(0, length).indexOf(NEWLINE, from)
      const to = newline < 0 ? length : newline
      if (head.length < TELLS) head += buffer.toString('latin1', from, Math.min(to, from + TELLS))
      if (newline < 0) break
      const [numbers, row, letter, of] = HEAD.exec(head) ?? []
      if (numbers === undefined) {
        throw new UsageError(`${name} was not written by a merge`, 'name another file with --out')
      }
      refuseOther(name, head.slice(numbers.length), wanted)
      done.add(Number(row), Number(letter), Number(of))
      head = ''
      whole = at + newline + 1
      from = newline + 1
    }
    at += length
  }
  ftruncateSync(descriptor, whole)
  return done
}
