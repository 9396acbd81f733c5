/** Handlebars as people use it: precompiled with default options, run by the runtime, with the helpers the letter needs. */
import { runInThisContext } from 'node:vm'
import Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { registerWords } from './register-words.ts'

const environment = runtime.create()
registerWords(environment)

/** A template, precompiled and ready to run. */
export function handlebars(source: string): (context: unknown) => string {
  return environment.template(runInThisContext(`(${Handlebars.precompile(source)})`))
}
