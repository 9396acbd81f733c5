/** Which files a `--data` means: itself, or a folder's dossiers by name. */
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'
import { STDIN } from './read-source.ts'

/** The names of dossiers in a folder. */
export const DOSSIER = /^[^.].*\.ya?ml$/i

/**
 * @returns names as the person would write them, relative where theirs was
 * @throws MachineError where a folder cannot be read or holds no dossier
 */
export function dataFiles(given: string, io: Io): string[] {
  if (given === STDIN) return [STDIN]
  const path = resolve(io.cwd, given)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [given]
  let names: string[]
  try {
    names = readdirSync(path)
  } catch (error) {
    throw new MachineError(machineFinding('unreadable-file', given, error), error)
  }
  const files = names.filter((name) => DOSSIER.test(name)).sort()
  if (files.length > 0) return files.map((name) => join(given, name))
  const empty = new Error('the folder holds no *.yaml')
  const hint = 'Name a file, or a folder with dossiers in YAML.'
  throw new MachineError(machineFinding('unreadable-file', given, empty, hint), empty)
}
