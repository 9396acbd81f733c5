/** An esbuild plugin: what every Node of today has is not bundled once more; core-js also evaluates code to find it. */
import type { Plugin } from 'esbuild'

const natives: Record<string, string> = {
  '@babel/runtime-corejs3/core-js/instance/trim': 'export default (text) => text.trim',
  '@babel/runtime-corejs3/helpers/esm/defineProperty': `export default (object, key, value) =>
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })`,
}

/** @example esbuildPlugins: [nativeMethods()] */
export function nativeMethods(): Plugin {
  const namespace = 'native-methods'
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /^@babel\/runtime-corejs3\// }, ({ path }) => {
        if (natives[path] === undefined) throw new Error(`${path} has no native counterpart yet`)
        return { path, namespace, sideEffects: false }
      })
      build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: natives[path]! }))
    },
  }
}
