/** Prints a JSON Schema. */
import { didYouMean } from '../input/did-you-mean.ts'
import { fileTarget, folderTarget, isFolder } from '../output/out-path.ts'
import { writeFiles } from '../output/write-files.ts'
import { UsageError } from '../usage-error.ts'
import type { Action } from '../verb.ts'

const SCHEMAS = ['dossier']

export const schema: Action = async ({ operands: [asked = 'dossier'], options }, io) => {
  if (!SCHEMAS.includes(asked)) {
    const hint = didYouMean(asked, SCHEMAS, `there is ${SCHEMAS.join(', ')}`)
    throw new UsageError(`unknown schema '${asked}'`, hint)
  }
  const { dossierJsonSchema } = await import('@cuecard/core/schemas')
  const schema = dossierJsonSchema()
  const text = `${JSON.stringify(schema, null, 2)}\n`
  const outcome = { results: [{ id: asked, schema }], findings: [] }
  const out = options['out'] as string | undefined
  if (out === undefined) return { ...outcome, output: text }
  const intoFolder = isFolder(out, io)
  const target = intoFolder
    ? folderTarget(out, `${asked}.schema.json`, text, io)
    : fileTarget(out, text, io)
  await writeFiles([target], { force: options['force'] === true, intoFolder })
  return { ...outcome, notes: [`Wrote ${target.name}`] }
}
