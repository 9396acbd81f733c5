/** Owns the one place of the project that evaluates: it makes a program of a compiled template, as Handlebars does. */
import type { Program, TemplateSpec } from '../document/program.ts'
import type { Helper } from '../helpers/helper.ts'
import { helpers as registry } from '../helpers/registry.ts'
import type { CompiledProgram } from './template/compiled-program.ts'
import { packOrigins } from './template/pack-origins.ts'

/**
 * Makes a program ready to run. For Node and tests: a published document is imported as a module instead.
 *
 * @param compiled what the compiler made; never text from elsewhere, since it is evaluated
 * @param helpers the helpers that it was compiled with; by default all of Cuecard's
 * @throws TypeError if a helper that the program calls is not among them
 * @example
 * const { program } = compileTemplate('Dear {{name}},')
 * if (program) loadTemplate(program)
 */
export function loadTemplate(
  compiled: CompiledProgram,
  helpers: Readonly<Record<string, Helper>> = registry,
): Program {
  const { precompiled, ops } = compiled
  const used = compiled.helpers.map((name) => {
    const helper = Object.hasOwn(helpers, name) ? helpers[name] : undefined
    if (!helper) throw new TypeError(`The program calls the helper "${name}", which was not given.`)
    return [name, helper.run] as const
  })
  const spec = new Function(`"use strict"; return ${precompiled}`)() as TemplateSpec
  return { spec, ops, helpers: Object.fromEntries(used), ...packOrigins(compiled) }
}
