// The test projects: one a package, and one for the packed tarballs. Run by `vitest --config vitest.workspace.ts`.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/setup/longest-first.ts'

/** The random cases of the gate. */
const seed = join(import.meta.dirname, 'test/setup/seed.ts')

// Libraries as people have them, and not their builds for debugging, which take longer.
process.env['NODE_ENV'] = 'production'

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // Vitest leaves one core free; where there are two, that would be half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Lighthouse fails when a tab crashes while it looks; one that goes down as it is closed is nobody's error.
    onUnhandledError: (error) => !('code' in error && error['code'] === 'TARGET_CRASHED'),
    projects: [
      {
        test: {
          name: 'core',
          root: './packages/core',
          setupFiles: [seed],
          // Nothing in it changes what another file sees, and to load all of it for each takes a minute.
          isolate: false,
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'files',
          root: './packages/files',
          setupFiles: [seed],
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'cli',
          root: './packages/cli',
          setupFiles: [seed],
          include: ['test/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'packed',
          root: './test/packed',
          include: ['*.test.ts'],
          globalSetup: join(import.meta.dirname, 'test/packed/install.ts'),
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'docs',
          root: './site',
          include: ['test-content/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          root: './site',
          include: ['test/built/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: './site',
          include: ['test/*.test.ts'],
          globalSetup: join(import.meta.dirname, 'site/test/browser/start.ts'),
          testTimeout: 60_000,
          // A page takes its time where two browsers share a core.
          expect: { poll: { timeout: 20_000 } },
          // What a second try passes is named at the end of the run.
          retry: 1,
        },
      },
    ],
  },
})
