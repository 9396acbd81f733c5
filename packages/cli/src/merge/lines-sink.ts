/** Puts merged letters into one file, a line of JSON each; the file itself tells which are done. */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'
import { UsageError } from '../usage-error.ts'
import type { Merged, Sink, SinkOptions } from './sink.ts'

/** So much is held back, and written at once. */
const HELD = 1 << 16

const NEWLINE = 10

/** What an earlier run wrote: rows that are complete, and letters of those that are not. */
function newDone() {
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

const HEAD = /^\{"row":(\d{1,9}),"letter":(\d{1,9}),"of":(\d{1,9}),/

/**
 * Reads what is there, and cuts off a last line that was not written to its end.
 *
 * @throws UsageError where the file holds something else
 */
function readDone(descriptor: number, name: string, done: ReturnType<typeof newDone>): void {
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
      if (head.length < 64) head += buffer.toString('latin1', from, Math.min(to, from + 64))
      if (newline < 0) break
      const [, row, letter, of] = HEAD.exec(head) ?? []
      if (row === undefined) {
        throw new UsageError(`${name} was not written by a merge`, 'name another file with --out')
      }
      done.add(Number(row), Number(letter), Number(of))
      head = ''
      whole = at + newline + 1
      from = newline + 1
    }
    at += length
  }
  ftruncateSync(descriptor, whole)
}

/**
 * @throws UsageError where the file is there already, and neither to be gone on with nor to be replaced
 * @throws MachineError
 */
export function linesSink(out: string, { resume, force }: SinkOptions, io: Io): Sink {
  const failed = (error: unknown) =>
    error instanceof UsageError
      ? error
      : new MachineError(machineFinding('unwritable-file', out, error), error)
  const done = newDone()
  let held: string[] = []
  let size = 0
  let descriptor: number
  try {
    // One that reads, and makes the file if it is not there; `x` where it must not be.
    descriptor = openSync(resolve(io.cwd, out), resume ? 'a+' : force ? 'w' : 'wx')
    if (resume && fstatSync(descriptor).isFile()) readDone(descriptor, out, done)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw failed(error)
    throw new UsageError(
      `${out} exists already, so nothing was written`,
      '--resume goes on with it, --force replaces it',
    )
  }
  const flush = (): void => {
    try {
      let bytes: Uint8Array = Buffer.from(held.join(''))
      held = []
      size = 0
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes))
    } catch (error) {
      throw failed(error)
    }
  }
  return {
    hasRow: done.hasRow,
    hasLetter: done.hasLetter,
    put(letters: readonly Merged[]) {
      for (const { row, letter, of, ready } of letters) {
        const { person, subject = null, body } = ready
        // The numbers come first: whoever goes on with the file reads no more of a line.
        const line = `${JSON.stringify({ row, letter, of, person, subject, body })}\n`
        held.push(line)
        size += line.length
      }
      if (size >= HELD) flush()
      return letters.length
    },
    close() {
      flush()
      if (fstatSync(descriptor).isFile()) fsyncSync(descriptor)
      closeSync(descriptor)
    },
  }
}
