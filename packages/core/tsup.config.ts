// How the package is built: every entry of `exports`, as ES modules and CommonJS that share their chunks.
import { cpSync, globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'tsup'
import { collectLicences } from '../../scripts/collect-licences.ts'
import { handlebarsModules } from './scripts/handlebars-modules.ts'
import { tameGrayMatter } from './scripts/tame-gray-matter.ts'

/** One entry a generated module: a new document needs no edit here. */
function generated(kind: string): Record<string, string> {
  const files = globSync(`generated/${kind}/*.ts`).sort()
  return Object.fromEntries(files.map((file) => [`${kind}/${basename(file, '.ts')}`, file]))
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    walk: 'src/walk/index.ts',
    'walk/anew': 'src/walk/anew.ts',
    playbooks: 'generated/catalog.ts',
    catalog: 'generated/lazy-catalog.ts',
    templates: 'generated/templates.ts',
    schemas: 'src/schemas/index.ts',
    dossier: 'src/dossier/index.ts',
    'dossier/quick': 'src/dossier/quick/index.ts',
    compile: 'src/compile/index.ts',
    helpers: 'src/helpers/index.ts',
    ...generated('playbooks'),
    ...generated('documents'),
    ...generated('scripts'),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  splitting: true,
  clean: true,
  silent: true,
  treeshake: false,
  noExternal: [/^handlebars\/(?:dist|lib)\//],
  onSuccess: async () => cpSync('generated/schema', 'dist/schema', { recursive: true }),
  esbuildPlugins: [
    handlebarsModules(),
    tameGrayMatter(),
    collectLicences('dist/THIRD-PARTY-LICENSES.txt'),
  ],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    options.conditions = ['module', 'import', 'default']
  },
})
