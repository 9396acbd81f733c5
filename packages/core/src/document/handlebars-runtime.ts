/** The part of Handlebars' runtime that programs need, typed here because its own types are empty. */
import runtime from 'handlebars/runtime.js'
import type { TemplateSpec } from './program.ts'

/** What a precompiled template gets as its container; internal to Handlebars, pinned by a test. */
export interface Container {
  escapeExpression: (value: unknown) => string
  lambda: (value: unknown, context: unknown) => unknown
  lookupProperty: (parent: object, name: string) => unknown
  /** Makes the function that runs a block's content. */
  program: (
    index: number,
    data: unknown,
    declared: number,
    blockParams: unknown[] | undefined,
    depths: unknown[] | undefined,
  ) => (context: unknown, options?: { data?: unknown; blockParams?: unknown }) => string
  /** What a block of no context runs on. */
  nullContext: object
  helpers: Record<string, HandlebarsHelper>
}

/** A helper as Handlebars calls it: the last argument is its options. */
export type HandlebarsHelper = (...args: unknown[]) => unknown

/** The function of a precompiled template's block, or of all of it. */
export type Block = (
  container: Container,
  context: unknown,
  helpers: Container['helpers'],
  partials: undefined,
  data: unknown,
  blockParams: unknown[] | undefined,
  depths: unknown[] | undefined,
) => string

/** A precompiled template, as `Handlebars.precompile` writes it. */
export interface Spec extends TemplateSpec {
  main: Block
  useData?: boolean
  useDepths?: boolean
  useBlockParams?: boolean
}

interface VirtualMachine {
  template(
    spec: TemplateSpec,
    environment: { VM: VirtualMachine; helpers: Record<string, HandlebarsHelper> },
  ): (context: unknown) => string
}

interface Environment {
  VM: VirtualMachine
  helpers: Record<string, HandlebarsHelper>
}

/** An environment of our own, so that what a host application registers never reaches a document. */
const environment = (runtime as unknown as { create(): Environment }).create()

/** Handlebars' block helpers; a template may use no others. */
export const blockHelpers: Record<string, HandlebarsHelper> = {}
for (const name of ['if', 'unless', 'each', 'with']) {
  blockHelpers[name] = environment.helpers[name]!
}

/** Turns a precompiled template and its helpers into a function. */
export function instantiate(
  spec: TemplateSpec,
  helpers: Record<string, HandlebarsHelper>,
): (context: unknown) => string {
  return environment.VM.template(spec, { VM: environment.VM, helpers })
}
