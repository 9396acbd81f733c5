/** Renders a document from data, to stdout or to files. */
import { lettersFor } from '@cuecard/core'
import { documentOptions } from '../input/document-options.ts'
import { findDocument } from '../input/find-document.ts'
import { readsSeveral } from '../input/reads-several.ts'
import { readData } from '../input/read-data.ts'
import { namesFor } from '../input/names-for.ts'
import { hasErrors, type Outcome } from '../outcome.ts'
import { type FileFormat, isFileFormat } from '../output/file-letter.ts'
import { letterFiles } from '../output/letter-files.ts'
import { isFolder } from '../output/out-path.ts'
import { plainLetter, printerFor, type FormatName } from '../output/printer.ts'
import { refuseInputs } from '../output/refuse-inputs.ts'
import { type OwnFiles, writeFiles } from '../output/write-files.ts'
import { UsageError } from '../usage-error.ts'
import type { Io } from '../io.ts'
import type { Action, Call } from '../verb.ts'

interface RenderOptions {
  format: FormatName | FileFormat
  data?: readonly string[]
  out?: string
  force?: boolean
  templates?: string
  font?: readonly string[]
  watch?: boolean
}

/** @param own the files that may be written again, where it is not the first time */
async function renderOnce(call: Call, io: Io, own?: OwnFiles): Promise<Outcome> {
  const given = call.options as unknown as RenderOptions
  const { format, data: files = [], templates, out, force = false } = given
  const found = await findDocument(call.operands[0]!, templates, io)
  const input = await readData(files, io, { several: readsSeveral(found.document) })
  const problems = [...found.findings, ...input.findings]
  const { document } = found
  if (document && !hasErrors(problems)) problems.push(...namesFor(document, input, call))
  if (!document || hasErrors(problems)) {
    return { results: [], findings: problems, machineFailed: input.machineFailed }
  }

  if (isFileFormat(format)) {
    const { renderFiles } = await import('./render-files.ts')
    const outcome = await renderFiles(format, document, input, call, io, own)
    return { ...outcome, findings: [...problems, ...outcome.findings] }
  }
  if (given.font) throw new UsageError('--font is for a PDF', 'add --format pdf')
  const printer = printerFor(format, document)
  const rendered = lettersFor(document, input.data, {
    ...documentOptions(document, call, io),
    format: printer.body,
  })
  const { letters } = rendered
  const results = letters.map((letter) => ({
    document: document.id,
    format,
    ...plainLetter(letter),
  }))
  const findings = [...problems, ...rendered.findings]
  if (out === undefined) return { results, output: printer.print(letters), findings }

  const targets = letterFiles(out, document.id, letters, printer, io)
  refuseInputs(targets, call, io)
  await writeFiles(targets, { force, intoFolder: isFolder(out, io), own })
  return { results, findings, notes: targets.map(({ name }) => `Wrote ${name}`) }
}

export const render: Action = async (call, io) =>
  call.options['watch'] === true
    ? (await import('../watch/watch.ts')).watch(renderOnce, call, io)
    : renderOnce(call, io)
