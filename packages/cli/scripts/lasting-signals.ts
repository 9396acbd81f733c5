/** An esbuild plugin: what cleans up at exit leaves a signal alone that Node passes over. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * A write that makes a file larger than it may be brings SIGXFSZ. Node ignores it, and the write fails and is told
 * of. signal-exit listens to it, and ends the process for it.
 *
 * @example esbuildPlugins: [lastingSignals()]
 */
export function lastingSignals(): Plugin {
  return {
    name: 'lasting-signals',
    setup(build) {
      build.onLoad({ filter: /[\\/]signal-exit[\\/].*signals\.js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        const contents = source.replace(/['"]SIGXFSZ['"],\s*/, '')
        if (contents === source) throw new Error(`${path} does not name SIGXFSZ any more`)
        return { contents }
      })
    },
  }
}
