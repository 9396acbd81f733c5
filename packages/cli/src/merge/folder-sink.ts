/** Puts merged letters into a folder, a file each, named after document, row and person. */
import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'
import { fileNames } from '../output/file-name.ts'
import { makeFolder } from '../output/make-folder.ts'
import type { Printer } from '../output/printer.ts'
import { UsageError } from '../usage-error.ts'
import type { Wanted } from './row.ts'
import type { Sink, SinkOptions } from './sink.ts'

/** The row that a file's name tells; 0 where it is no letter of the document. */
export const rowIn = (id: string, name: string): number =>
  name.startsWith(`${id}-`) ? Number.parseInt(name.slice(id.length + 1), 10) || 0 : 0

/**
 * @param id the document's
 * @param isWanted the rows of this process: others may be at work in the same folder
 * @throws UsageError where one of its files may be there already, and is not to be kept or replaced
 * @throws MachineError
 */
export function folderSink(
  out: string,
  id: string,
  { ending, printFile }: Printer,
  isWanted: Wanted,
  { resume, force }: SinkOptions,
  io: Io,
): Sink {
  const folder = resolve(io.cwd, out)
  const failed = (name: string, error: unknown) =>
    new MachineError(machineFinding('unwritable-file', join(out, name), error), error)
  let there = new Set<string>()
  try {
    makeFolder(folder)
    if (!force) there = new Set(readdirSync(folder))
  } catch (error) {
    throw failed('', error)
  }
  const taken = [...there].find((name) => rowIn(id, name) > 0 && isWanted(rowIn(id, name)))
  if (!resume && taken !== undefined) {
    throw new UsageError(
      `${join(out, taken)} exists already, so nothing was written`,
      '--resume keeps what is there and makes the rest, --force replaces it',
    )
  }
  return {
    // How many letters a row has is known only when it is rendered.
    hasRow: () => false,
    hasLetter: () => false,
    put(letters) {
      const names = fileNames(
        letters.map(({ row, ready: { person } }) => `${id}-${row}${person ? `-${person.id}` : ''}`),
        ending,
      )
      let written = 0
      for (const [at, { ready }] of letters.entries()) {
        const name = names[at]!
        if (there.has(name)) continue
        try {
          // Whole or not at all, whenever the process ends.
          const part = join(folder, `.${name}.part`)
          writeFileSync(part, printFile([ready]))
          renameSync(part, join(folder, name))
          written += 1
        } catch (error) {
          throw failed(name, error)
        }
      }
      return written
    },
    close: () => {},
  }
}
