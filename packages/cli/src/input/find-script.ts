/** Finds the script that is meant: a built-in one by id, or a page of the person's own by file name. */
import type { Finding, ScriptDefinition } from '@cuecard/core'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { didYouMean } from './did-you-mean.ts'
import { readTemplate } from './read-template.ts'

export interface FoundScript {
  /** Absent where the page has errors. */
  script?: ScriptDefinition
  findings: readonly Finding[]
}

const SCRIPT_FILE = /[\\/]|\.md$/i

async function builtIn(id: string): Promise<FoundScript> {
  const { catalog } = await import('@cuecard/core/catalog')
  const entry = catalog.scripts.find((each) => each.id === id)
  if (entry) return { script: await entry.load(), findings: [] }
  const ids = catalog.scripts.map((each) => each.id)
  const hint = await didYouMean(id, ids, '`cuecard list scripts` shows them all')
  throw new UsageError(`unknown script '${id}'`, hint)
}

/**
 * @throws UsageError for an id that no script has
 * @throws MachineError for a file that cannot be read
 */
export async function findScript(name: string, io: Io): Promise<FoundScript> {
  if (!SCRIPT_FILE.test(name)) return builtIn(name)
  const page = await readTemplate(name, io)
  if (page.text === undefined) return { findings: [page.finding] }
  const { compileScript, loadScript } = await import('@cuecard/core/compile')
  const { script, findings } = compileScript(page.text, { file: page.file })
  return script ? { script: loadScript(script), findings } : { findings }
}
