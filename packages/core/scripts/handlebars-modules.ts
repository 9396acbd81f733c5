/** An esbuild plugin that owns which form of Handlebars' block helpers is bundled: its ES modules, which shake. */
import type { Plugin } from 'esbuild'

/** Node can import these as they are; what is published carries the same code from `lib` instead. */
const commonJs = /^handlebars\/dist\/cjs\/(handlebars\/helpers\/\w+\.js)$/

/**
 * Bundles the sources that Handlebars' CommonJS modules are made from, so that an app gets no more of them than
 * the block helpers use.
 *
 * @example esbuildPlugins: [handlebarsModules()]
 */
export function handlebarsModules(): Plugin {
  return {
    name: 'handlebars-modules',
    setup(build) {
      build.onResolve({ filter: commonJs }, ({ path, resolveDir }) =>
        build.resolve(path.replace(commonJs, 'handlebars/lib/$1'), {
          kind: 'import-statement',
          resolveDir,
        }),
      )
    },
  }
}
