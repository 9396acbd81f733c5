/** An esbuild plugin that owns what the bundle leaves out of gray-matter: files, its YAML, and its evaluating engine. */
import type { Plugin } from 'esbuild'

const refuses = `function refuse() { throw new Error('no built-in front matter engine: pass one') }`

/** gray-matter's engines: all refuse, since the compiler passes its own. */
const engines = `${refuses}
module.exports = { yaml: { parse: refuse, stringify: refuse }, json: { parse: refuse, stringify: refuse }, javascript: { parse: refuse, stringify: refuse } }`

/** What gray-matter asks of `fs`, for `matter.read`, which nothing here calls. */
const fs = `${refuses.replace('no built-in front matter engine: pass one', 'this bundle reads no files')}
module.exports = { readFileSync: refuse }`

/**
 * Replaces gray-matter's `fs` and its default engines (js-yaml, and an `eval` of JavaScript front matter).
 *
 * @example esbuildPlugins: [tameGrayMatter()]
 */
export function tameGrayMatter(): Plugin {
  return {
    name: 'tame-gray-matter',
    setup(build) {
      build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
        /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'fs', namespace: 'tame' } : undefined,
      )
      build.onLoad({ filter: /^fs$/, namespace: 'tame' }, () => ({ contents: fs, loader: 'js' }))
      build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
        contents: engines,
        loader: 'js',
      }))
    },
  }
}
