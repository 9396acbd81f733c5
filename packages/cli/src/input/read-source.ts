/** Reads one file, or stdin, whole. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { nearest } from '@cuecard/core'
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

/** A file beside one that is missing, whose name is nearly the same. */
function near(path: string, error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return undefined
  const [stem = '', ...endings] = basename(path).split('.')
  const ending = ['', ...endings].join('.')
  try {
    const beside = readdirSync(dirname(path)).filter((name) => name.endsWith(ending))
    const stems = beside.map((name) => name.slice(0, name.length - ending.length))
    const meant = nearest(stem, stems)
    return meant === undefined ? undefined : `Did you mean ${meant}${ending}?`
  } catch {
    return undefined
  }
}

/** @throws MachineError where it is missing or cannot be read */
export async function readSource(file: string, io: Io): Promise<Source> {
  const name = file === STDIN ? '<stdin>' : file
  try {
    const bytes = file === STDIN ? await readStdin(io) : readFileSync(resolve(io.cwd, file))
    return { file: name, bytes }
  } catch (error) {
    const hint = file === STDIN ? undefined : near(resolve(io.cwd, file), error)
    throw new MachineError(machineFinding('unreadable-file', name, error, hint), error)
  }
}
