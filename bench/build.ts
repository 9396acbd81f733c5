/** Makes `dist/`: Cuecard bundled from source, and for each way to a first letter all that it needs beforehand. */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import Handlebars from 'handlebars'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const common: BuildOptions = {
  bundle: true,
  format: 'esm',
  outdir: at('dist'),
  outExtension: { '.js': '.mjs' },
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
}

/** Cuecard's letters are compiled from `templates/`. */
function generate(): void {
  if (existsSync(at('../packages/core/generated/documents/thank-you-letter.ts'))) return
  const script = at('../packages/core/scripts/generate.ts')
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The letters cannot be generated.')
}

const writeJson = (name: string, value: unknown): void =>
  writeFileSync(at(`dist/${name}.json`), JSON.stringify(value))

rmSync(at('dist'), { recursive: true, force: true })
generate()
await build({ ...common, entryPoints: { cuecard: at('cuecard.ts') } })

const { dossier, letter } = await import('./letter-data.ts')
const { source } = await import('./candidates/hand-written.ts')
writeJson('dossier', dossier)
writeJson('options', letter.options)
writeJson('context', letter.context)
const precompiled = Handlebars.precompile(source) as string
writeFileSync(at('dist/template.mjs'), `export const spec = ${precompiled}\n`)
await build({
  ...common,
  entryPoints: {
    'first-hand-written': at('first/hand-written.ts'),
    'first-cuecard': at('first/cuecard.ts'),
  },
  // Packages stay packages, as where an application runs in Node.
  external: ['handlebars/*', at('../packages/core/dist/*')],
})
