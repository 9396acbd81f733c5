/** An esbuild plugin that owns one file: the licences of every package that a bundle carries inside. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

interface Manifest {
  name: string
  version: string
  license?: string
}

/**
 * Writes the licence texts of the bundled packages beside the bundle.
 *
 * @param file where to write, relative to the folder that is built
 * @param also files that list the licences of what a bundled package carries itself
 * @example esbuildPlugins: [collectLicences('dist/THIRD-PARTY-LICENSES.txt')]
 */
export function collectLicences(file: string, also: string[] = []): Plugin {
  return {
    name: 'collect-licences',
    setup(build) {
      build.initialOptions.metafile = true
      const folder = build.initialOptions.absWorkingDir ?? process.cwd()
      build.onEnd(({ metafile }) => {
        if (!metafile) return
        const roots = new Set<string>()
        for (const input of Object.keys(metafile.inputs)) {
          const root = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
          if (root) roots.add(resolve(folder, root))
        }
        const parts = [...roots].map(licenceOf).sort((a, b) => a.title.localeCompare(b.title, 'en'))
        const texts = [
          ...new Set(parts.map(({ title, text }) => `${title}\n\n${text}`)),
          ...also.map((path) => readFileSync(resolve(folder, path), 'utf8').trim()),
        ]
        const rule = `\n\n${'-'.repeat(72)}\n\n`
        mkdirSync(dirname(resolve(folder, file)), { recursive: true })
        writeFileSync(resolve(folder, file), `${texts.join(rule)}\n`)
      })
    },
  }
}

function licenceOf(root: string): { title: string; text: string } {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const name = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry))
  const text = name ? readFileSync(join(root, name), 'utf8').trim() : ''
  if (!text && !manifest.license) {
    throw new Error(`${manifest.name} is bundled but names no licence (in ${dirname(root)})`)
  }
  return {
    title: `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`,
    text: text || 'The package names this licence but carries no text of it.',
  }
}
