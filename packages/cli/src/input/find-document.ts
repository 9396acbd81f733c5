/** Finds the document that is meant: one of the catalog by id, or a template of the person's own by file name. */
import type { DocumentDefinition, Finding } from '@cuecard/core'
import type { Io } from '../io.ts'
import { catalogFor } from './catalog.ts'
import { isPage, named } from './named.ts'
import { partialsFor } from './partials-for.ts'
import { readTemplate } from './read-template.ts'

export interface Found {
  /** Absent where the template has errors. */
  document?: DocumentDefinition<unknown>
  findings: readonly Finding[]
}

/**
 * @param templates the folder of `--templates`, where it was given
 * @throws UsageError for an id that no document has
 * @throws MachineError for a file or a folder that cannot be read
 */
export async function findDocument(
  name: string,
  templates: string | undefined,
  io: Io,
): Promise<Found> {
  if (!isPage(name)) {
    const catalog = await catalogFor(templates, io)
    const document = await named(name, catalog.documents, 'document', catalog)
    const { findings } = catalog
    return document ? { document, findings } : { findings }
  }
  const template = await readTemplate(name, io)
  if (template.text === undefined) return { findings: [template.finding] }
  const { compileTemplate, loadTemplate } = await import('@cuecard/core/compile')
  const { document, findings } = compileTemplate(template.text, {
    file: template.file,
    partials: await partialsFor(name, templates, io),
  })
  return document ? { document: loadTemplate(document), findings } : { findings }
}
