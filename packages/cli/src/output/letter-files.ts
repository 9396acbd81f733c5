/** Which files letters go to: all into one, or each that is ready into one of its own. */
import type { Io } from '../io.ts'
import { fileNames } from './file-name.ts'
import { isReady, type Letter } from './letter.ts'
import { fileTarget, folderTarget, isFolder, type Target } from './out-path.ts'
import type { Printer } from './printer.ts'

/** @returns a name each, from the document's id and the person's */
export function letterNames(
  id: string,
  letters: readonly { person: { id: string } | null }[],
  ending: string,
): string[] {
  return fileNames(
    letters.map(({ person }) => (person ? `${id}-${person.id}` : id)),
    ending,
  )
}

/**
 * @param out what `--out` says
 * @param id the document's, which begins the names of files in a folder
 * @returns nothing where no letter is ready
 */
export function letterFiles(
  out: string,
  id: string,
  letters: readonly Letter[],
  { ending, printFile }: Printer,
  io: Io,
): Target[] {
  const ready = letters.filter(isReady)
  if (ready.length === 0) return []
  if (!isFolder(out, io)) return [fileTarget(out, printFile(letters), io)]
  const names = letterNames(id, ready, ending)
  return ready.map((letter, at) => folderTarget(out, names[at]!, printFile([letter]), io))
}
