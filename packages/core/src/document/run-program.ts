/** Runs a program with data. The outcome is its event stream (see `op.ts`). */
import type { Settings } from '../helpers/helper.ts'
import {
  type Container,
  type HandlebarsHelper,
  type Spec,
  blockHelpers,
  containerFor,
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

/** Binds a program's helpers to the settings of the run at hand. */
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
  const container = containerFor(spec, helpers)
  return (context, settings, onValue) => {
    const outer = current
    current = settings
    container.escapeExpression = onValue ? watchedBy(onValue) : printedText
    const data = spec.useData ? { root: context } : undefined
    const blockParams = spec.useBlockParams ? [] : undefined
    try {
      return spec.main(container, context, helpers, undefined, data, blockParams)
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
