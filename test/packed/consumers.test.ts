/** What a stranger gets: the installed packages, used from ES modules, CommonJS and TypeScript. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'

const { core, cli } = inject('installed')
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

interface Printed {
  bodies: [text: string, markdown: string, html: string]
  findings: { severity: string }[]
  same: boolean
  listed: boolean
}

const node = (folder: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

const print = (...args: string[]): Printed => JSON.parse(node(core, ...args)) as Printed

function packagesIn(folder: string): string[] {
  const lock = readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')
  return Object.keys((JSON.parse(lock) as { packages: object }).packages)
}

beforeAll(() => cpSync(join(import.meta.dirname, 'consumers'), core, { recursive: true }))

describe('installing', () => {
  it('brings at most twelve packages with core', () => {
    expect(packagesIn(core).length, packagesIn(core).join(', ')).toBeLessThanOrEqual(12)
  })

  it('brings nothing but itself with the command line', () => {
    expect(packagesIn(cli)).toEqual(['node_modules/cuecard'])
  })

  it.each([core, cli])('brings the licences of what is bundled: %s', (folder) => {
    const name = folder === core ? '@cuecard/core' : 'cuecard'
    const file = join(folder, 'node_modules', name, 'dist/THIRD-PARTY-LICENSES.txt')
    expect(readFileSync(file, 'utf8')).toMatch(/^gray-matter .*\(MIT\)$/m)
  })
})

describe('running', () => {
  it('renders the same letter from ES modules and CommonJS', () => {
    const letter = print('esm.mjs')
    expect(letter).toMatchObject({ same: true, listed: true })
    expect(letter.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const body of letter.bodies) expect(body).toContain('the move to weekly releases')
    expect(letter.bodies[0]).toContain('O’Hara & Sons')
    expect(print('cjs.cjs')).toEqual(letter)
  })

  it('needs no evaluation of code', () => {
    const strict = '--disallow-code-generation-from-strings'
    expect(print(strict, 'esm.mjs')).toEqual(print('esm.mjs'))
    expect(print(strict, 'cjs.cjs')).toEqual(print('cjs.cjs'))
  })

  it('runs the command as installed', () => {
    const manifest = readFileSync(join(cli, 'node_modules/cuecard/package.json'), 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    const bin = join(cli, 'node_modules/cuecard/bin/cuecard.js')
    expect(node(cli, bin, '--version').trim()).toBe(version)
    expect(node(cli, bin, 'list')).toContain('thank-you-letter')
  })

  it('renders on the command line without evaluating code', () => {
    const dossier = join(import.meta.dirname, '../../examples/dossier.yaml')
    const bin = join(cli, 'node_modules/cuecard/bin/cuecard.js')
    const args = ['render', 'thank-you-letter', '--data', dossier]
    expect(node(cli, '--disallow-code-generation-from-strings', bin, ...args)).toBe(
      node(cli, bin, ...args),
    )
  })
})

describe('typing', () => {
  it.each([
    { moduleResolution: 'nodenext', module: 'nodenext', file: 'module.mts' },
    { moduleResolution: 'nodenext', module: 'nodenext', file: 'common.cts' },
    { moduleResolution: 'bundler', module: 'preserve', file: 'bundled.ts' },
  ])('compiles $file with $moduleResolution', ({ module, moduleResolution, file }) => {
    cpSync(join(core, 'typed.ts'), join(core, file))
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    }
    const config = join(core, `tsconfig.${file}.json`)
    writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }))
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' })
    expect(stdout).toBe('')
  })
})
