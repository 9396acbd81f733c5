/** Keeps a session in its file: each entry is on the disk before anything else happens. */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Session } from '@cuecard/core'
import { MachineError, machineFinding } from '../machine-error.ts'
import { inUse } from './hold.ts'
import {
  entryLine,
  headLine,
  type Origin,
  type SessionEntry,
  type SessionFile,
} from './session-file.ts'

export interface Journal {
  /** As the person would write it. */
  readonly name: string
  /**
   * Keeps an entry, and any before it that could not be kept.
   *
   * @throws MachineError where the disk cannot take it; the entry is kept with the next one, or by `close`
   */
  append(entry: SessionEntry): void
  /** Entries that are not on the disk. */
  waiting(): readonly SessionEntry[]
  /** Takes the file away again: nothing was noted. */
  remove(): void
  close(): void
}

function failed(name: string, error: unknown): MachineError {
  return new MachineError(machineFinding('unwritable-file', name, error), error)
}

function writeAll(descriptor: number, text: string): void {
  let rest: Uint8Array = new TextEncoder().encode(text)
  while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  fsyncSync(descriptor)
}

/** Whether the session is this process's alone. */
export type IsHeld = () => boolean

function journal(descriptor: number, path: string, name: string, isHeld: IsHeld): Journal {
  let waiting: SessionEntry[] = []
  const flush = () => {
    if (waiting.length === 0) return
    if (!isHeld()) throw inUse(name)
    const { size } = fstatSync(descriptor)
    try {
      writeAll(descriptor, waiting.map(entryLine).join(''))
      waiting = []
    } catch (error) {
      // No half line is left for the next to be written behind.
      ftruncateSync(descriptor, size)
      throw failed(name, error)
    }
  }
  return {
    name,
    append(entry) {
      waiting.push(entry)
      flush()
    },
    waiting: () => waiting,
    remove: () => unlinkSync(path),
    close() {
      try {
        flush()
      } finally {
        closeSync(descriptor)
      }
    },
  }
}

/** A new file is safe only once its folder is. Where folders cannot be synced, they need not be. */
function syncFolder(path: string): void {
  try {
    const descriptor = openSync(dirname(path), 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
  } catch {
    // As on Windows.
  }
}

/**
 * Begins a session file, which only its owner may read.
 *
 * @returns nothing where there is such a file already
 * @throws MachineError where it cannot be made
 */
export function beginJournal(
  path: string,
  name: string,
  session: Session,
  origin: Origin,
  isHeld: IsHeld,
): Journal | undefined {
  let descriptor: number
  try {
    descriptor = openSync(path, 'ax', 0o600)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined
    throw failed(name, error)
  }
  try {
    writeAll(descriptor, headLine(session, origin))
  } catch (error) {
    throw failed(name, error)
  }
  syncFolder(path)
  return journal(descriptor, path, name, isHeld)
}

/**
 * Goes on with a session file, and mends its end where that was cut off.
 *
 * @throws MachineError where it cannot be written
 */
export function openJournal(
  path: string,
  name: string,
  { whole, recovered }: SessionFile,
  isHeld: IsHeld,
): Journal {
  try {
    const descriptor = openSync(path, 'r+')
    if (fstatSync(descriptor).size > whole) {
      // What was saved goes over what it was saved from, so that it is never gone.
      const line = new TextEncoder().encode(recovered ? entryLine(recovered) : '')
      if (line.length > 0) writeSync(descriptor, line, 0, line.length, whole)
      ftruncateSync(descriptor, whole + line.length)
      fsyncSync(descriptor)
    }
    closeSync(descriptor)
    return journal(openSync(path, 'a'), path, name, isHeld)
  } catch (error) {
    throw failed(name, error)
  }
}
