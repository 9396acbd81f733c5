/** Owns how the command is cut into files: one to start with, and one for each part of core that is loaded later. */
import { globSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'esbuild'

const core = '../core/dist'
const files = '../files/dist'

/** Parts of core that are too heavy to load before they are asked for. */
const heavy = ['compile', 'dossier', 'schemas', 'templates']

/** What writes the files that people send: none of it is needed to print a letter. */
const writers = ['docx', 'pdf', 'eml', 'ics']

/** Commands that stand apart: they bring much that the others do without. */
const commands = ['call']

/** What to build: a bundle each, complete in itself. */
export function entries(): Record<string, string> {
  const found = globSync(`${core}/{documents,scripts,playbooks}/*.js`).sort()
  const parts = [...heavy.map((name) => `${core}/${name}.js`), ...found]
  const named = parts.map((file) => [relative(core, file).replace(/\.js$/, ''), file])
  const written = writers.map((name) => [`files/${name}`, `${files}/${name}.js`])
  const apart = commands.map((name) => [name, `src/commands/${name}.ts`])
  const own = { main: 'src/main.ts', 'csv-rows': 'src/merge/csv-rows.ts' }
  return { ...own, ...Object.fromEntries([...named, ...written, ...apart]) }
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
  const written = new RegExp(`^@cuecard/(files/(?:${writers.join('|')}))$`)
  const apart = new RegExp(`^\\.\\./commands/(${commands.join('|')})\\.ts$`)
  return {
    name: 'own-bundles',
    setup(build) {
      build.onResolve({ filter: parts }, ({ path, kind }) => {
        if (kind !== 'dynamic-import') return undefined
        return { path: `./${parts.exec(path)?.[1]}.js`, external: true }
      })
      build.onResolve({ filter: /merge\/csv-rows\.ts$/ }, ({ kind }) => {
        if (kind !== 'dynamic-import') return undefined
        return { path: './csv-rows.js', external: true }
      })
      build.onResolve({ filter: written }, ({ path, kind }) => {
        if (kind !== 'dynamic-import') return undefined
        return { path: `./${written.exec(path)?.[1]}.js`, external: true }
      })
      build.onResolve({ filter: apart }, ({ path, kind }) => {
        if (kind !== 'dynamic-import') return undefined
        return { path: `./${apart.exec(path)?.[1]}.js`, external: true }
      })
    },
  }
}
