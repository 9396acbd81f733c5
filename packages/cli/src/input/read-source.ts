/** Reads one file, or stdin, whole. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'

/** What stands for stdin among file names. */
export const STDIN = '-'

export interface Source {
  /** As findings call it: the name that the person gave. */
  file: string
  bytes: Uint8Array
}

async function readStdin(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
  return Buffer.concat(chunks)
}

/** @throws MachineError where it is missing or cannot be read */
export async function readSource(file: string, io: Io): Promise<Source> {
  const name = file === STDIN ? '<stdin>' : file
  try {
    const bytes = file === STDIN ? await readStdin(io) : readFileSync(resolve(io.cwd, file))
    return { file: name, bytes }
  } catch (error) {
    throw new MachineError(machineFinding('unreadable-file', name, error), error)
  }
}
