/** Which files a rendering depends on. */
import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DOSSIER } from '../input/data-files.ts'
import { isPage } from '../input/named.ts'
import type { Io } from '../io.ts'
import type { Call } from '../verb.ts'

/** Files of one folder; editors replace files, so that only their folder stays the same. */
export interface Watched {
  folder: string
  /** Whether folders within it count as well. */
  deep: boolean
  /** By the name of the file. */
  has: (name: string) => boolean
}

const isMarkdown = (name: string): boolean => /\.md$/i.test(name)

function file(path: string): Watched[] {
  const found = [path]
  try {
    // A link may be to a file that is kept elsewhere.
    found.push(realpathSync(path))
  } catch {
    // It may yet come.
  }
  return [...new Set(found)].map((each) => ({
    folder: dirname(each),
    deep: false,
    has: (name) => name === basename(each),
  }))
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** What the arguments of `render` name: dossiers, a page of the person's own and its partials, templates, fonts. */
export function watchedBy({ operands: [document], options }: Call, io: Io): Watched[] {
  const at = (name: string) => resolve(io.cwd, name)
  const {
    data = [],
    font = [],
    templates,
  } = options as {
    data?: readonly string[]
    font?: readonly string[]
    templates?: string
  }
  const page = document !== undefined && isPage(document) ? at(document) : undefined
  const folders = [
    ...(page === undefined ? [] : [join(dirname(page), 'partials')]),
    ...(templates === undefined ? [] : [at(templates)]),
  ]
  return [
    ...data
      .map(at)
      .flatMap((path) =>
        isFolder(path)
          ? [{ folder: path, deep: false, has: (name: string) => DOSSIER.test(name) }]
          : file(path),
      ),
    ...[...(page === undefined ? [] : [page]), ...font.map(at)].flatMap(file),
    ...folders.filter(isFolder).map((folder) => ({ folder, deep: true, has: isMarkdown })),
  ]
}
