/** Compiles templates to ES modules, to stdout or to files; none where one has errors. */
import { basename } from 'node:path'
import type { Finding } from '@cuecard/core'
import type { PartialSource } from '@cuecard/core/compile'
import { partialsFor } from '../input/partials-for.ts'
import { readTemplate, type Template } from '../input/read-template.ts'
import { hasErrors } from '../outcome.ts'
import { fileTarget, folderTarget, isFolder } from '../output/out-path.ts'
import { refuseInputs } from '../output/refuse-inputs.ts'
import { writeFiles } from '../output/write-files.ts'
import { DATA_FILE } from '../spread-data.ts'
import { UsageError } from '../usage-error.ts'
import type { Action } from '../verb.ts'

interface Source {
  template: Template
  partials: Readonly<Record<string, PartialSource>>
}

const SCRIPT = /\.script\.md$/i

interface Compiled {
  /** Absent where the template has errors. */
  code?: string
  findings: readonly Finding[]
}

async function compileOne({ template, partials }: Source): Promise<Compiled> {
  if (template.text === undefined) return { findings: [template.finding] }
  const compiler = await import('@cuecard/core/compile')
  const around = { file: template.file, partials }
  if (SCRIPT.test(template.file)) {
    const { script, findings } = compiler.compileScript(template.text, around)
    return script ? { code: compiler.scriptToModule(script), findings } : { findings }
  }
  const { document, findings } = compiler.compileTemplate(template.text, around)
  return document ? { code: compiler.documentToModule(document), findings } : { findings }
}

async function compileAll(sources: readonly Source[]) {
  const compiled = await Promise.all(sources.map(compileOne))
  return {
    modules: compiled.flatMap(({ code }, index) =>
      code === undefined ? [] : [{ file: sources[index]!.template.file, code }],
    ),
    findings: compiled.flatMap(({ findings }) => findings),
  }
}

export const compile: Action = async (call, io) => {
  const { operands, options } = call
  const out = options['out'] as string | undefined
  const intoFolder = out !== undefined && isFolder(out, io)
  if (operands.length > 1 && !intoFolder) {
    throw new UsageError('several modules need a folder', 'end --out with /, as in --out modules/')
  }
  const data = operands.find((file) => DATA_FILE.test(file))
  if (data !== undefined) {
    throw new UsageError(
      `${data} is no template`,
      'templates are FILE.document.md and FILE.script.md',
    )
  }
  const folder = options['templates'] as string | undefined
  const sources = operands.map(async (file) => ({
    template: await readTemplate(file, io),
    partials: await partialsFor(file, folder, io),
  }))
  const { modules, findings } = await compileAll(await Promise.all(sources))
  if (hasErrors(findings)) return { results: [], findings }
  if (out === undefined) return { results: modules, output: modules[0]?.code ?? '', findings }

  const targets = modules.map(({ file, code }) =>
    intoFolder
      ? folderTarget(out, basename(file).replace(/(\.md)?$/i, '.js'), code, io)
      : fileTarget(out, code, io),
  )
  refuseInputs(targets, call, io)
  await writeFiles(targets, { force: options['force'] === true, intoFolder })
  return { results: modules, findings, notes: targets.map(({ name }) => `Wrote ${name}`) }
}
