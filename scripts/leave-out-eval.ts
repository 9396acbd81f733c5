/** An esbuild plugin that owns what a bundle of ours drops from its packages: every way to evaluate code. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

const refusal = `(() => { throw new EvalError('left out of this bundle') })`

/** Where packages evaluate: Handlebars when it compiles in place, zod when it looks whether it may. */
const places = [
  {
    file: /[\\/]handlebars[\\/].*[\\/]javascript-compiler\.js$/,
    from: /\bFunction\.apply\(/g,
    to: `${refusal}(`,
  },
  {
    file: /[\\/]zod[\\/]v4[\\/]core[\\/](?:compile|doc|util)\.js$/,
    from: /\bconst F = Function;/g,
    to: `const F = ${refusal};`,
  },
]

/**
 * Replaces what evaluates code in the packages that a bundle holds. Neither is called for by what we do:
 * templates are precompiled, and zod asks whether evaluation is allowed before it tries.
 *
 * @throws where a package no longer looks as expected, so that an upgrade cannot slip past
 * @example esbuildPlugins: [leaveOutEval()]
 */
export function leaveOutEval(): Plugin {
  return {
    name: 'leave-out-eval',
    setup(build) {
      for (const { file, from, to } of places) {
        build.onLoad({ filter: file }, ({ path }) => {
          const source = readFileSync(path, 'utf8')
          if (source.search(from) < 0) throw new Error(`${path} evaluates code in a new way`)
          return { contents: source.replace(from, to), loader: 'js' }
        })
      }
    },
  }
}
