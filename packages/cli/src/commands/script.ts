/** Shows a whole script, to stdout or to a file. */
import { renderScript, type ScriptRendering } from '@cuecard/core'
import { findScript } from '../input/find-script.ts'
import { readData } from '../input/read-data.ts'
import { momentOf } from '../input/moment.ts'
import { hasErrors } from '../outcome.ts'
import { fileTarget, folderTarget, isFolder } from '../output/out-path.ts'
import { type ScriptFormatName, scriptFormats } from '../output/script-formats.ts'
import { refuseInputs } from '../output/refuse-inputs.ts'
import { writeFiles } from '../output/write-files.ts'
import type { Action } from '../verb.ts'

interface ScriptOptions {
  format: ScriptFormatName
  data?: readonly string[]
  with?: readonly string[]
  next?: readonly string[]
  now?: string
  timeZone?: string
  locale?: string
  out?: string
  force?: boolean
  templates?: string
}

export const script: Action = async (call, io) => {
  const { operands, options } = call
  const given = options as unknown as ScriptOptions
  const { format, data: files = [], templates, now, timeZone, locale, out, force = false } = given
  const found = await findScript(operands[0]!, templates, io)
  const input = await readData(files, io)
  const problems = [...found.findings, ...input.findings]
  if (!found.script || hasErrors(problems)) {
    return { results: [], findings: problems, machineFailed: input.machineFailed }
  }

  const { id, title, locale: language } = found.script
  const { body: asked, ending, print, page } = scriptFormats[format]
  const { body, findings: own }: ScriptRendering = renderScript(found.script, input.data, {
    ...{ format: asked, timeZone, locale, with: given.with, next: given.next },
    now: momentOf({ now, timeZone }, io),
  })
  const findings = [...problems, ...own]
  const results = [{ script: id, format, body }]
  if (body === null) return { results, findings }
  const text = print(body)
  if (out === undefined) return { results, output: text, findings }

  const intoFolder = isFolder(out, io)
  const content = page(title, text, language)
  const target = intoFolder
    ? folderTarget(out, `${id}${ending}`, content, io)
    : fileTarget(out, content, io)
  refuseInputs([target], call, io)
  await writeFiles([target], { force, intoFolder })
  return { results, findings, notes: [`Wrote ${target.name}`] }
}
