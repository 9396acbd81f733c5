/** Makes a folder, and those that it is in. */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/**
 * One after the other, from the outermost. Node's own way never ends where a system that has the folder around it
 * says that it has not, as in `/proc`.
 *
 * @param path absolute
 * @throws what the system says
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return
  const around = dirname(path)
  if (around !== path) makeFolder(around)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have been quicker.
    if (codeOf(error) === 'EEXIST' && isFolder(path)) return
    if (codeOf(error) !== 'ENOENT') throw error
    throw new Error('no folder can be made there', { cause: error })
  }
}
