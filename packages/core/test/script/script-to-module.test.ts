/** A script of one's own as a module: imported without evaluation, it is what the loader makes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { loadScript } from '../../src/compile/script/load-script.ts'
import { scriptToModule } from '../../src/compile/script/script-to-module.ts'
import { renderScript } from '../../src/script/render-script.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { compiledScript } from '../support/compiled-script.ts'

const page = readFileSync(new URL('good/every-part.script.md', import.meta.url), 'utf8')

test('it speaks and serialises as the loaded one does', async () => {
  const compiled = compiledScript(page, 'every-part.script.md')
  const helpers = new URL('../../src/helpers/index.ts', import.meta.url).href
  const source = scriptToModule(compiled)
  expect(source).toContain("import { name, possessive } from '@cuecard/core/helpers'")

  const folder = mkdtempSync(join(tmpdir(), 'cuecard-'))
  const file = join(folder, 'every-part.mjs')
  writeFileSync(file, source.replace('@cuecard/core/helpers', helpers))
  const module = (await import(pathToFileURL(file).href)) as {
    default: ScriptDefinition
    everyPartScript: ScriptDefinition
    everyPartScriptSource: string
  }
  rmSync(folder, { recursive: true })

  const imported = module.everyPartScript
  expect(module.default).toBe(imported)
  expect(module.everyPartScriptSource).toBe(page)
  const loaded = loadScript(compiled)
  expect(imported).toEqual(loaded)
  const data = { candidate: { name: { full: 'Sam Okafor' } } }
  for (const format of ['text', 'html', 'data', 'mermaid'] as const)
    expect(renderScript(imported, data, { format })).toEqual(renderScript(loaded, data, { format }))
})
