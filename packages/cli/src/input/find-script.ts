/** Finds the script that is meant: one of the catalog by id, or a page of the person's own by file name. */
import type { Finding, ScriptDefinition } from '@cuecard/core'
import type { Io } from '../io.ts'
import { catalogFor } from './catalog.ts'
import { isPage, named } from './named.ts'
import { partialsFor } from './partials-for.ts'
import { readTemplate } from './read-template.ts'

export interface FoundScript {
  /** Absent where the page has errors. */
  script?: ScriptDefinition
  findings: readonly Finding[]
}

/**
 * @param templates the folder of `--templates`, where it was given
 * @throws UsageError for an id that no script has
 * @throws MachineError for a file or a folder that cannot be read
 */
export async function findScript(
  name: string,
  templates: string | undefined,
  io: Io,
): Promise<FoundScript> {
  if (!isPage(name)) {
    const catalog = await catalogFor(templates, io)
    const script = await named(name, catalog.scripts, 'script', catalog)
    const { findings } = catalog
    return script ? { script, findings } : { findings }
  }
  const page = await readTemplate(name, io)
  if (page.text === undefined) return { findings: [page.finding] }
  const { compileScript, loadScript } = await import('@cuecard/core/compile')
  const { script, findings } = compileScript(page.text, {
    file: page.file,
    partials: await partialsFor(name, templates, io),
  })
  return script ? { script: loadScript(script), findings } : { findings }
}
