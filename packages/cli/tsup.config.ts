// How the command is built: everything inside, so that installing it installs one package; what is heavy loads when called.
import { writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { collectLicences } from '../../scripts/collect-licences.ts'
import { leaveOutEval } from '../../scripts/leave-out-eval.ts'
import { eagerFunctions } from './scripts/eager-functions.ts'
import { lateBuiltins } from './scripts/late-builtins.ts'
import { lastingSignals } from './scripts/lasting-signals.ts'
import { nativeMethods } from './scripts/native-methods.ts'
import { entries, ownBundles } from './scripts/own-bundles.ts'

export default defineConfig({
  entry: entries(),
  // Node is there sooner with CommonJS: to load an ES module takes it a millisecond more.
  format: 'cjs',
  outExtension: () => ({ js: '.js' }),
  onSuccess: async () => writeFileSync('dist/package.json', '{ "type": "commonjs" }\n'),
  target: 'node20.19',
  platform: 'node',
  splitting: false,
  // What Node need not read, it need not read at every start.
  minify: true,
  // Says to publint which kind of module this is: compile holds the words of another, and it goes by words.
  footer: { js: 'module.exports' },
  clean: true,
  silent: true,
  noExternal: [/.*/],
  // Left to late-builtins.
  removeNodeProtocol: false,
  plugins: [
    {
      name: 'eager-functions',
      // What is loaded only when something is wrong may compile what it needs.
      renderChunk: (code, { path }) =>
        /dist[\\/](?:main|render|documents[\\/][\w-]+)\.js$/.test(path)
          ? { code: eagerFunctions(code) }
          : undefined,
    },
  ],
  esbuildPlugins: [
    ownBundles(),
    lateBuiltins(),
    nativeMethods(),
    lastingSignals(),
    leaveOutEval(),
    collectLicences('dist/THIRD-PARTY-LICENSES.txt', ['../core/dist/THIRD-PARTY-LICENSES.txt']),
  ],
  esbuildOptions(options) {
    // Core's chunks order each other by bare imports; there is nothing to do about them.
    options.logOverride = { 'ignored-bare-import': 'silent' }
    // What is imported late is required late.
    options.supported = { ...options.supported, 'dynamic-import': false }
  },
})
