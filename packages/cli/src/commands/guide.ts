/** Shows a playbook's guide, to stdout or to a file. */
import { render } from '@cuecard/core'
import { catalogFor } from '../input/catalog.ts'
import { named } from '../input/named.ts'
import { fitToTerminal } from '../output/fit-to-terminal.ts'
import { formats } from '../output/formats.ts'
import { fileTarget, folderTarget, isFolder } from '../output/out-path.ts'
import { refuseInputs } from '../output/refuse-inputs.ts'
import { writeFiles } from '../output/write-files.ts'
import type { Action } from '../verb.ts'

interface GuideOptions {
  format: keyof typeof formats
  templates?: string
  out?: string
  force?: boolean
}

/** What is written of a guide, by the writers of documents, to which it is one without any values. */
async function written(id: string, markdown: string, format: keyof typeof formats) {
  const { compileTemplate, loadTemplate } = await import('@cuecard/core/compile')
  // A guide has no tags; what looks like one is text.
  const source = `---\nid: ${id}\n---\n\n${markdown.replaceAll('{{', '\\{{')}`
  const { document, findings } = compileTemplate(source, { file: `${id}/playbook.md` })
  if (!document) return { body: null, findings }
  const { body } = render(loadTemplate(document), {}, { format })
  return { body: body as string | null, findings: [] }
}

export const guide: Action = async (call, io) => {
  const {
    operands: [asked],
    options,
  } = call
  const { format, templates, out, force = false } = options as unknown as GuideOptions
  const catalog = await catalogFor(templates, io)
  const found = await named(asked!, catalog.playbooks, 'playbook', catalog)
  if (!found) return { results: [], findings: catalog.findings }
  const { body, findings: own } = await written(found.id, found.markdown, format)
  const findings = [...catalog.findings, ...own]
  const results = [{ playbook: found.id, title: found.title, format, body }]
  if (body === null) return { results, findings }
  const text = body.replace(/\n*$/, '\n')
  if (out === undefined) {
    return { results, output: format === 'text' ? fitToTerminal(text, io) : text, findings }
  }
  const { ending, file } = formats[format]
  const page = file ? file(found.title, text, 'en') : text
  const intoFolder = isFolder(out, io)
  const target = intoFolder
    ? folderTarget(out, `${found.id}${ending}`, page, io)
    : fileTarget(out, page, io)
  refuseInputs([target], call, io)
  await writeFiles([target], { force, intoFolder })
  return { results, findings, notes: [`Wrote ${target.name}`] }
}
