/** Compiles templates to ES modules, to stdout or to files; none where one has errors. */
import { basename } from 'node:path'
import { readSource } from '../input/read-source.ts'
import { hasErrors } from '../outcome.ts'
import { fileTarget, folderTarget, isFolder } from '../output/out-path.ts'
import { writeFiles } from '../output/write-files.ts'
import { UsageError } from '../usage-error.ts'
import type { Action } from '../verb.ts'

export const compile: Action = async ({ operands, options }, io) => {
  const out = options['out'] as string | undefined
  const intoFolder = out !== undefined && isFolder(out, io)
  if (operands.length > 1 && !intoFolder) {
    throw new UsageError('several modules need a folder', 'end --out with /, as in --out modules/')
  }
  const sources = await Promise.all(operands.map((file) => readSource(file, io)))
  const { compileTemplate } = await import('@cuecard/core/compile')
  const compiled = sources.map(({ file, bytes }) => ({
    file,
    ...compileTemplate(new TextDecoder().decode(bytes), { file }),
  }))
  const findings = compiled.flatMap((each) => each.findings)
  if (hasErrors(findings)) return { results: [], findings }

  const results = compiled.map(({ file, code }) => ({ file, code }))
  if (out === undefined) return { results, output: results[0]?.code ?? '', findings }
  const targets = results.map(({ file, code = '' }) =>
    intoFolder
      ? folderTarget(out, basename(file).replace(/(\.md)?$/i, '.js'), code, io)
      : fileTarget(out, code, io),
  )
  await writeFiles(targets, { force: options['force'] === true, makeFolder: intoFolder })
  return { results, findings, notes: targets.map(({ name }) => `Wrote ${name}`) }
}
