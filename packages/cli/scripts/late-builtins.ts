/** An esbuild plugin: takes from Node's own modules only what is used, when the bundle is built. */
import { createRequire, isBuiltin } from 'node:module'
import type { Plugin } from 'esbuild'

const require = createRequire(import.meta.url)

/** Loaded at their first use: they bring much with them, and few runs need them. */
const LATE = new Set(['child_process'])

function asModule(name: string): string {
  const names = Object.keys(require(name) as object).filter((key) => /^[A-Za-z]\w*$/.test(key))
  const source = `const builtin = process.getBuiltinModule(${JSON.stringify(name)})`
  const exports = names.map(
    (key) => `export const ${key} = /* @__PURE__ */ (() => builtin.${key})()`,
  )
  return [source, 'export default builtin', ...exports].join('\n')
}

function asLateModule(name: string): string {
  return `export default new Proxy({}, { get: (_, key) => process.getBuiltinModule(${JSON.stringify(name)})[key] })`
}

/**
 * `import 'node:util'` has every property of it read, by Node or by what esbuild makes of it, and some load half of
 * Node: 15 ms of a start-up of 80. `process.getBuiltinModule` reads none.
 */
export function lateBuiltins(): Plugin {
  return {
    name: 'late-builtins',
    setup(build) {
      build.onResolve({ filter: /^[\w:/]+$/ }, ({ path, kind }) => {
        if (!isBuiltin(path)) return undefined
        const namespace = kind === 'require-call' ? 'builtin-require' : 'builtin-import'
        return { path: path.replace(/^node:/, ''), namespace, sideEffects: false }
      })
      build.onLoad({ filter: /.*/, namespace: 'builtin-import' }, ({ path }) => ({
        contents: LATE.has(path) ? asLateModule(path) : asModule(path),
      }))
      build.onLoad({ filter: /.*/, namespace: 'builtin-require' }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
      }))
    },
  }
}
