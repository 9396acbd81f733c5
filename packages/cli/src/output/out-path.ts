/** What `--out` means: one file, or a folder. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'

/** A text, or bytes, on its way to a file. */
export interface Target {
  /** Absolute. */
  path: string
  /** As the person would write it. */
  name: string
  content: string | Uint8Array
}

/** @returns whether `--out` names a folder: by a slash at its end, or because one is there */
export function isFolder(out: string, io: Io): boolean {
  if (out === '') throw new UsageError('--out needs a name')
  if (/[\\/]$/.test(out)) return true
  return statSync(resolve(io.cwd, out), { throwIfNoEntry: false })?.isDirectory() ?? false
}

export function fileTarget(out: string, content: Target['content'], io: Io): Target {
  return { path: resolve(io.cwd, out), name: out, content }
}

/** A file within the folder; the name is safe already. */
export function folderTarget(
  out: string,
  fileName: string,
  content: Target['content'],
  io: Io,
): Target {
  return { path: resolve(io.cwd, out, fileName), name: join(out, fileName), content }
}
