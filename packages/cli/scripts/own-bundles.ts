/** Owns how the command is cut into files: one to start with, and one for each part of core that is loaded later. */
import { globSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'esbuild'

const core = '../core/dist'

/** Parts of core that are too heavy to load before they are asked for. */
const heavy = ['compile', 'dossier', 'schemas', 'templates']

/** What to build: a bundle each, complete in itself. */
export function entries(): Record<string, string> {
  const found = globSync(`${core}/{documents,scripts,playbooks}/*.js`).sort()
  const parts = [...heavy.map((name) => `${core}/${name}.js`), ...found]
  const named = parts.map((file) => [relative(core, file).replace(/\.js$/, ''), file])
  return { main: 'src/main.ts', ...Object.fromEntries(named) }
}

/**
 * An esbuild plugin: an import of such a part stays an import, of the bundle beside `main.js`.
 *
 * Splitting by esbuild would share more, but in some thirty files; to find and open so many takes Node
 * as long as all the rest of a letter.
 */
export function ownBundles(): Plugin {
  const parts = new RegExp(
    `^(?:@cuecard/core|\\.)/(${heavy.join('|')}|(?:documents|scripts|playbooks)/[\\w-]+)(?:\\.js)?$`,
  )
  return {
    name: 'own-bundles',
    setup(build) {
      build.onResolve({ filter: parts }, ({ path, kind }) => {
        if (kind !== 'dynamic-import') return undefined
        return { path: `./${parts.exec(path)?.[1]}.js`, external: true }
      })
    },
  }
}
