/** An esbuild plugin that owns what is bundled of Handlebars' block helpers: their ES modules, and nothing beside them. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Plugin, transform } from 'esbuild'

/** Node can import these as they are; what is published carries the same code from `lib` instead. */
const commonJs = /^handlebars\/dist\/cjs\/(handlebars\/helpers\/\w+\.js)$/

const helpers = /[\\/]handlebars[\\/]lib[\\/]handlebars[\\/]helpers[\\/]\w+\.js$/
const modules = /[\\/]handlebars[\\/]lib[\\/]handlebars[\\/](?:exception|utils)\.js$/

/** Programs go through lists and plain objects only: a runtime without symbols has no others. */
const absent = { Symbol: 'undefined' }

/** What the block helpers ask of Handlebars' own modules, in the words of today's JavaScript. */
export const handlebarsOwn: Readonly<Record<string, string>> = {
  // They throw where a helper is called with too many or too few arguments, which the compiler refuses.
  exception: 'export default Error',
  // Programs do not ask for the paths of contexts and of block parameters.
  utils: `
    export const { isArray } = Array
    export const isFunction = (value) => typeof value === 'function'
    export const isEmpty = (value) => isArray(value) ? !value.length : !value && value !== 0
    export const createFrame = (data) => ({ ...data, _parent: data })
    export const blockParams = (values) => values
    export const appendContextPath = () => {}
  `,
}

/**
 * Bundles the sources that Handlebars' CommonJS modules are made from, with no more beside them than the block
 * helpers use.
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
      build.onLoad({ filter: helpers }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        const { code } = await transform(text, { define: absent, minifySyntax: true })
        return { contents: code, loader: 'js' }
      })
      build.onLoad({ filter: modules }, ({ path }) => ({
        contents: handlebarsOwn[basename(path, '.js')]!,
        loader: 'js',
      }))
    },
  }
}
