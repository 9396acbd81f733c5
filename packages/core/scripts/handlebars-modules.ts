/** An esbuild plugin that owns what is bundled of Handlebars' block helpers: their ES modules, and nothing beside them. */
import type { Plugin } from 'esbuild'

/** Node can import these as they are; what is published carries the same code from `lib` instead. */
const commonJs = /^handlebars\/dist\/cjs\/(handlebars\/helpers\/\w+\.js)$/

/**
 * Bundles the sources that Handlebars' CommonJS modules are made from, so that an app gets no more of them than
 * the block helpers use. They throw where a helper is called with too many or too few arguments, which the
 * compiler refuses: a plain error will do.
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
      build.onLoad({ filter: /[\\/]handlebars[\\/]lib[\\/]handlebars[\\/]exception\.js$/ }, () => ({
        contents: 'export default Error',
        loader: 'js',
      }))
    },
  }
}
