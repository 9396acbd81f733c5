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

/** What stands alone, beside the commands that share a bundle: what takes much, and what must take little. */
const apart: Readonly<Record<string, string>> = {
  call: 'src/commands/call.ts',
  'csv-rows': 'src/merge/csv-rows.ts',
  init: 'src/commands/init.ts',
  parse: 'src/parse.ts',
  render: 'src/commands/render.ts',
  'replace-file': 'src/output/replace-file.ts',
  watch: 'src/watch/watch.ts',
}

/** What to build: a bundle each, complete in itself. */
export function entries(): Record<string, string> {
  const found = globSync(`${core}/{documents,scripts,playbooks}/*.js`).sort()
  const parts = [...heavy.map((name) => `${core}/${name}.js`), ...found]
  const named = parts.map((file) => [relative(core, file).replace(/\.js$/, ''), file])
  const written = writers.map((name) => [`files/${name}`, `${files}/${name}.js`])
  const own = { main: 'src/main.ts', commands: 'src/commands/index.ts', ...apart }
  return { ...own, ...Object.fromEntries([...named, ...written]) }
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
  const own = new RegExp(`^\\.[./\\w-]*/(${Object.keys(apart).join('|')})\\.ts$`)
  const command = /^\.(?:\.\/commands)?\/([\w-]+)\.ts$/
  return {
    name: 'own-bundles',
    setup(build) {
      const beside = (filter: RegExp, from: RegExp, bundle?: string) =>
        build.onResolve({ filter }, ({ path, kind, importer }) => {
          const name = filter.exec(path)![1]!
          if (kind !== 'dynamic-import' || !from.test(importer)) return undefined
          return { path: `./${bundle ?? name}.js`, external: true }
        })
      for (const filter of [parts, written, own]) beside(filter, /./)
      beside(command, /[\\/](?:verbs|commands)[\\/]/, 'commands')
    },
  }
}
