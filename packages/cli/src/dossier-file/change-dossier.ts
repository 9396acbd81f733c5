/** Changes a dossier's file in place: one process at a time, and never by halves. */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding } from '@cuecard/core'
import { readSource } from '../input/read-source.ts'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'
import { hasErrors } from '../outcome.ts'
import { replaceFile } from '../output/replace-file.ts'
import { withLock } from './with-lock.ts'

/** What a change makes of a dossier's text. */
export interface Changed {
  text: string
  findings: Finding[]
}

export interface ChangedFile {
  /** False where the text is as it was, or a finding is an error. */
  changed: boolean
  findings: Finding[]
}

/**
 * Reads the file under a lock, has it changed, and writes it back: two processes that add to one dossier both get
 * their say. The old file stays where anything fails. Links are followed; the file keeps its mode.
 *
 * @param file as the person named it
 * @param change from the text to the new one, as `addToDossier` does; with an error among its findings, nothing is written
 * @throws MachineError where the file cannot be read, locked or written
 * @example
 * await changeDossier('dossier.yaml', (text) => addToDossier(text, additions, { file: 'dossier.yaml' }), io)
 */
export async function changeDossier(
  file: string,
  change: (text: string) => Changed,
  io: Io,
): Promise<ChangedFile> {
  let path: string
  try {
    path = realpathSync(resolve(io.cwd, file))
  } catch (error) {
    throw new MachineError(machineFinding('unreadable-file', file, error), error)
  }
  return withLock(path, file, async () => {
    const { bytes } = await readSource(path, io).catch((error: unknown) => {
      const cause = error instanceof MachineError ? error.cause : error
      throw new MachineError(machineFinding('unreadable-file', file, cause), cause)
    })
    const { decodeText } = await import('@cuecard/core/dossier')
    const text = decodeText(bytes, file)
    if (typeof text !== 'string') return { changed: false, findings: [text] }
    // Decoding takes the byte order mark away; the file keeps it.
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : ''
    const { text: grown, findings } = change(text)
    if (grown === text || hasErrors(findings)) return { changed: false, findings }
    try {
      await replaceFile(path, mark + grown)
    } catch (error) {
      throw new MachineError(machineFinding('unwritable-file', file, error), error)
    }
    return { changed: true, findings }
  })
}
