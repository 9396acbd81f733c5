/** The part of Handlebars' runtime that programs need, typed here because its own modules are not. */
import registerEach from 'handlebars/dist/cjs/handlebars/helpers/each.js'
import registerWith from 'handlebars/dist/cjs/handlebars/helpers/with.js'
import type { TemplateSpec } from './program.ts'

/** A helper as Handlebars calls it: the last argument is its options. */
export type HandlebarsHelper = (...args: unknown[]) => unknown

type Helpers = Record<string, HandlebarsHelper>

/** What a precompiled template gets as its container: the part of Handlebars' that programs of ours ask for. */
export interface Container {
  escapeExpression: (value: unknown) => string
  /** Makes the function that runs a block's content. */
  program: (
    index: number,
    data: unknown,
    declared: number,
    blockParams: unknown[] | undefined,
  ) => (context: unknown, options?: { data?: unknown; blockParams?: unknown }) => string
  /** The content of a block that has none. */
  noop: () => string
  /** `@index` and the like of the loop that is so many levels out. */
  data: (frame: Frame | undefined, depth: number) => Frame | undefined
}

interface Frame {
  _parent?: Frame
}

/** The function of a precompiled template's block, or of all of it. */
export type Block = (
  container: Container,
  context: unknown,
  helpers: Helpers,
  partials: undefined,
  data: unknown,
  blockParams: unknown[] | undefined,
) => string

/** A precompiled template, as `Handlebars.precompile` writes it. */
export interface Spec extends TemplateSpec {
  main: Block
  useData?: boolean
  useBlockParams?: boolean
}

/**
 * Handlebars' block helpers, kept apart from any that a host application registers. Templates may use no others
 * but `if` and `unless`, which the compiler writes as a choice.
 */
export const blockHelpers: Helpers = {}
const registry = {
  helpers: blockHelpers,
  registerHelper(name: string, helper: HandlebarsHelper): void {
    blockHelpers[name] = helper
  },
}
for (const register of [registerEach, registerWith]) register(registry)

/**
 * A container that does what Handlebars' own does for programs of ours (which have no partials, decorators or
 * depths, and run on data without prototypes), without what its whole runtime weighs, and what it pays at each
 * render, block and call for what they never use. A test holds the two side by side.
 */
export function containerFor(spec: Spec, helpers: Helpers): Container {
  const container: Container = {
    escapeExpression: String,
    program: (index, data, _declared, blockParams) => {
      const block = spec[index] as Block
      return (context, options) => {
        const names = blockParams && [options?.blockParams, ...blockParams]
        return block(container, context, helpers, undefined, options?.data ?? data, names)
      }
    },
    noop: () => '',
    data: (frame, depth) => {
      let at = frame
      for (let out = 0; at && out < depth; out++) at = at._parent
      return at
    },
  }
  return container
}
