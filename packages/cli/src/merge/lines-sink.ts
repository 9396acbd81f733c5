/** Puts merged letters into one file, a line of JSON each; the file itself tells which are done. */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'
import { UsageError } from '../usage-error.ts'
import { type Done, madeWords, newDone, readDone } from './done-lines.ts'
import type { Merged, Sink, SinkOptions } from './sink.ts'

/** So much is held back, and written at once. */
const HELD = 1 << 16

/** Where lines go: to the file itself, or beside one that is to be replaced once all are there. */
interface Place {
  descriptor: number
  done: Done
  /** Puts what was written beside the file in its place. */
  finish: () => void
}

/** A file to replace is written beside, under a name that an interrupted run is found by. */
function placesOf(path: string) {
  const stats = statSync(path, { throwIfNoEntry: false })
  // Of a link, that which it leads to.
  const file = stats ? realpathSync(path) : path
  const part = join(dirname(file), `.${basename(file)}.part`)
  return { file, part, mode: stats?.mode ?? 0o666, isReplaceable: stats?.isFile() === true }
}

function openPlace(path: string, name: string, { resume, force, made }: SinkOptions): Place {
  const { file, part, mode, isReplaceable } = placesOf(path)
  const direct = { done: newDone(), finish: () => {} }
  const beside = { done: newDone(), finish: () => renameSync(part, file) }
  if (resume) {
    const isBeside = existsSync(part)
    // One that reads, and makes the file if it is not there.
    const descriptor = openSync(isBeside ? part : file, 'a+')
    const place = { descriptor, ...(isBeside ? beside : direct) }
    if (fstatSync(descriptor).isFile()) place.done = readDone(descriptor, name, made)
    return place
  }
  if (force && isReplaceable) {
    const descriptor = openSync(part, 'w')
    fchmodSync(descriptor, mode & 0o7777)
    return { descriptor, ...beside }
  }
  const descriptor = openSync(file, force ? 'w' : 'wx')
  // What a run left that nobody goes on with now.
  rmSync(part, { force: true })
  return { descriptor, ...direct }
}

/**
 * @throws UsageError where the file is there already, and neither to be gone on with nor to be replaced
 * @throws MachineError
 */
export function linesSink(out: string, options: SinkOptions, io: Io): Sink {
  const failed = (error: unknown) =>
    error instanceof UsageError
      ? error
      : new MachineError(machineFinding('unwritable-file', out, error), error)
  let held: string[] = []
  let size = 0
  let place: Place
  try {
    place = openPlace(resolve(io.cwd, out), out, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw failed(error)
    throw new UsageError(
      `${out} exists already, so nothing was written`,
      '--resume goes on with it, --force replaces it',
    )
  }
  const { descriptor, done, finish } = place
  const made = madeWords(options.made)
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
        const head = `{"row":${row},"letter":${letter},"of":${of},${made}`
        const line = `${head}${JSON.stringify({ person, subject, body }).slice(1)}\n`
        held.push(line)
        size += line.length
      }
      if (size >= HELD) flush()
      return letters.length
    },
    close() {
      flush()
      try {
        if (fstatSync(descriptor).isFile()) fsyncSync(descriptor)
        closeSync(descriptor)
        finish()
      } catch (error) {
        throw failed(error)
      }
    },
  }
}
