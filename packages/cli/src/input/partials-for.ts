/** Finds the partials that a template of the person's own may include. */
import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { PartialSource } from '@cuecard/core/compile'
import type { Io } from '../io.ts'
import { STDIN } from './read-source.ts'
import { templateFiles } from './template-files.ts'

async function partialsIn(folder: string, io: Io): Promise<Record<string, PartialSource>> {
  if (!statSync(resolve(io.cwd, folder), { throwIfNoEntry: false })?.isDirectory()) return {}
  const { files } = await templateFiles(folder, io)
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace(/\.md$/i, ''),
      { file: join(folder, path), text },
    ]),
  )
}

/**
 * Those in `partials/` beside the file, and in `partials/` of the folder of templates; the nearer ones count.
 *
 * @param file as the person wrote it
 */
export async function partialsFor(
  file: string,
  templates: string | undefined,
  io: Io,
): Promise<Record<string, PartialSource>> {
  const beside = file === STDIN ? '.' : dirname(file)
  return {
    ...(templates !== undefined && (await partialsIn(join(templates, 'partials'), io))),
    ...(await partialsIn(join(beside, 'partials'), io)),
  }
}
