// How the command is built: everything inside, so that installing it installs one package; commands load lazily as chunks.
import { defineConfig } from 'tsup'
import { collectLicences } from '../../scripts/collect-licences.ts'
import { leaveOutEval } from '../../scripts/leave-out-eval.ts'
import { lateBuiltins } from './scripts/late-builtins.ts'

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  target: 'node20.19',
  platform: 'node',
  splitting: true,
  clean: true,
  silent: true,
  noExternal: [/.*/],
  // write-file-atomic hashes it into the names of temporary files; ES modules have none.
  define: { __filename: '"cuecard"' },
  esbuildPlugins: [
    lateBuiltins(),
    leaveOutEval(),
    collectLicences('dist/THIRD-PARTY-LICENSES.txt', ['../core/dist/THIRD-PARTY-LICENSES.txt']),
  ],
  esbuildOptions(options) {
    // Core's chunks order each other by bare imports; there is nothing to do about them.
    options.logOverride = { 'ignored-bare-import': 'silent' }
  },
})
