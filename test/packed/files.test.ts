/** What a stranger gets who writes files: the package as installed, from ES modules and TypeScript. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'

const { files } = inject('installed')
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const bring = (name: string): void =>
  cpSync(join(import.meta.dirname, 'consumers', name), join(files, name))

it('writes all four', () => {
  bring('files.mjs')
  const args = ['--disallow-code-generation-from-strings', 'files.mjs']
  const printed = execFileSync(process.execPath, args, { cwd: files, encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual({
    docx: 'PK\u0003\u0004',
    pdf: '%PDF',
    findings: [],
    eml: 'X-Unsent: 1',
    ics: 'BEGIN:VCALENDAR',
    core: '@cuecard/core',
  })
})

it.each([
  ['nodenext', 'nodenext'],
  ['bundler', 'preserve'],
])('has types for the module resolution %s', (moduleResolution, module) => {
  bring('files.mts')
  const compilerOptions = {
    ...{ module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom'], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true },
  }
  const config = join(files, `tsconfig.${moduleResolution}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ['files.mts'] }))
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' })
  expect(stdout).toBe('')
})
