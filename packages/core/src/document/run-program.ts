/** Runs a program with data. The outcome is its event stream (see `op.ts`). */
import type { Settings } from '../helpers/helper.ts'
import {
  blockHelpers,
  instantiate,
  type Block,
  type Container,
  type HandlebarsHelper,
  type Spec,
} from './handlebars-runtime.ts'
import type { Program } from './program.ts'
import { printedText } from './value-text.ts'

type Run = (context: unknown, settings: Settings, onValue?: () => void) => string

const prepared = new WeakMap<Program, Run>()

/**
 * Runs a compiled template. Preparing it happens once per program.
 *
 * @param program a compiled template
 * @param context what its paths name
 * @param settings what its helpers get
 * @param onValue called as each value is printed, for provenance
 * @returns the events; every value in them is clean text, so none can be taken for an event
 * @throws what a helper or a getter of the context throws
 * @example buildDocument(runProgram(program, { name: 'Dana' }, { locale: 'en-US' }), program.ops)
 */
export function runProgram(
  program: Program,
  context: unknown,
  settings: Settings,
  onValue?: () => void,
): string {
  let run = prepared.get(program)
  if (!run) {
    run = prepare(program)
    prepared.set(program, run)
  }
  return run(context, settings, onValue)
}

/**
 * Handlebars copies and wraps an environment's helpers at every render. To pay for that once, its
 * container is caught by a first, empty run, and the program's main function is called with it directly.
 */
function prepare(program: Program): Run {
  const spec = program.spec as Spec
  let current: Settings = { locale: 'en' }
  const helpers: Record<string, HandlebarsHelper> = { ...blockHelpers }
  for (const [name, helper] of Object.entries(program.helpers)) {
    helpers[name] = (...args) => {
      const { hash } = args.pop() as { hash: Record<string, unknown> }
      return helper(args, hash, current)
    }
  }
  const container = leanContainer(spec, helpers)
  return (context, settings, onValue) => {
    const outer = current
    current = settings
    container.escapeExpression = onValue ? watchedBy(onValue) : printedText
    try {
      return spec.main(
        container,
        context,
        container.helpers,
        undefined,
        spec.useData ? { root: context } : undefined,
        spec.useBlockParams ? [] : undefined,
        spec.useDepths ? [context] : undefined,
      )
    } finally {
      current = outer
    }
  }
}

function watchedBy(onValue: () => void): Container['escapeExpression'] {
  return (value) => {
    onValue()
    return printedText(value)
  }
}

/**
 * A container that does what Handlebars' own does for programs like ours (without partials and decorators,
 * on data without prototypes), and does not pay at each block and call for what they never use.
 */
function leanContainer(spec: Spec, helpers: Record<string, HandlebarsHelper>): Container {
  const container = containerOf(spec, helpers)
  container.helpers = helpers
  container.escapeExpression = printedText
  container.lambda = (value) => value
  container.lookupProperty = ownProperty
  const { nullContext } = container
  container.program = (index, data, _declared, blockParams, depths) => {
    const block = spec[index] as Block
    return (context, options) => {
      const names = blockParams && [options?.blockParams, ...blockParams]
      const inner =
        depths && context !== depths[0] && !(context === nullContext && depths[0] === null)
      const around = inner ? [context, ...depths] : depths
      return block(container, context, helpers, undefined, options?.data ?? data, names, around)
    }
  }
  return container
}

/** Only what data itself holds is a fact; the program asks for nothing of null or undefined. */
function ownProperty(parent: object, name: string): unknown {
  return Object.hasOwn(parent, name) ? (parent as Record<string, unknown>)[name] : undefined
}

function containerOf(spec: Spec, helpers: Record<string, HandlebarsHelper>): Container {
  let caught: Container | undefined
  const main: Spec['main'] = (container) => {
    caught = container
    return ''
  }
  instantiate({ ...spec, main }, helpers)({})
  if (!caught)
    throw new Error('This version of the Handlebars runtime does not run templates as expected.')
  return caught
}
