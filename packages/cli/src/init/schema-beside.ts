/** The JSON Schema that an editor checks a new dossier by: a file beside it, so that it is found anywhere and offline. */
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Target } from '../output/out-path.ts'

/** As seen from the dossier. */
export const SCHEMA_FILE = 'dossier.schema.json'

/** @returns nothing where there is one already, unless it is to be replaced, or where the dossier goes to no file */
export async function schemaBeside(
  { path, name }: Target,
  { force }: { force: boolean },
): Promise<Target[]> {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? true
  const beside = join(dirname(path), SCHEMA_FILE)
  if (!isFile || (existsSync(beside) && !force)) return []
  const { dossierJsonSchema } = await import('@cuecard/core/schemas')
  const content = `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`
  return [{ path: beside, name: join(dirname(name), SCHEMA_FILE), content }]
}
