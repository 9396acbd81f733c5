/** Finds the document that is meant: a built-in one by id, or a template of the person's own by file name. */
import type { DocumentDefinition, Finding } from '@cuecard/core'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { didYouMean } from './did-you-mean.ts'
import { readTemplate } from './read-template.ts'

export interface Found {
  /** Absent where the template has errors. */
  document?: DocumentDefinition<unknown>
  findings: readonly Finding[]
}

const TEMPLATE_FILE = /[\\/]|\.md$/i

async function builtIn(id: string): Promise<Found> {
  const { catalog } = await import('@cuecard/core/catalog')
  const entry = catalog.documents.find((each) => each.id === id)
  if (entry) return { document: await entry.load(), findings: [] }
  const ids = catalog.documents.map((each) => each.id)
  const hint = await didYouMean(id, ids, '`cuecard list documents` shows them all')
  throw new UsageError(`unknown document '${id}'`, hint)
}

/**
 * @throws UsageError for an id that no document has
 * @throws MachineError for a file that cannot be read
 */
export async function findDocument(name: string, io: Io): Promise<Found> {
  if (!TEMPLATE_FILE.test(name)) return builtIn(name)
  const template = await readTemplate(name, io)
  if (template.text === undefined) return { findings: [template.finding] }
  const { compileTemplate, loadTemplate } = await import('@cuecard/core/compile')
  const { document, findings } = compileTemplate(template.text, { file: template.file })
  return document ? { document: loadTemplate(document), findings } : { findings }
}
