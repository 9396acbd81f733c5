import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { loadTemplate } from '../../src/compile/load-template.ts'
import { compileTemplate } from '../support/compile-template.ts'
import type { Program } from '../../src/document/program.ts'
import { toModule } from '../../src/compile/template/to-module.ts'

const template = 'Dear {{first-name who}}, on {{date day style="short"}}'

test('a module imports just the helpers of its program', () => {
  const { program } = compileTemplate(template)
  const source = toModule(program!)
  expect(source.split('\n')[0]).toBe('import { date, firstName } from "@cuecard/core/helpers"')
  expect(source).toContain('helpers: { "date": date, "first-name": firstName }')
  expect(toModule(program!, { helpers: './h.ts', name: 'letter' })).toMatch(
    /from "\.\/h\.ts"\n\nexport const letter = \{/,
  )
})

test('imported, it is what the loader makes', async () => {
  const { program } = compileTemplate(template)
  const helpers = new URL('../../src/helpers/index.ts', import.meta.url).href
  const folder = mkdtempSync(join(tmpdir(), 'cuecard-'))
  const file = join(folder, 'letter.mjs')
  writeFileSync(file, toModule(program!, { helpers }))
  const imported = (await import(pathToFileURL(file).href)) as { program: Program }
  rmSync(folder, { recursive: true })
  const loaded = loadTemplate(program!)
  expect(JSON.stringify(imported.program)).toBe(JSON.stringify(loaded))
  expect(Object.keys(imported.program.helpers)).toEqual(['date', 'first-name'])
})

test('a helper that was not given is misuse', () => {
  const { program } = compileTemplate(template)
  expect(() => loadTemplate(program!, {})).toThrow('calls the helper "date"')
})
