/** The first letter of a fresh process, by the hand-written template: the runtime, the template and its helpers. */
import runtime from 'handlebars/runtime.js'
import context from '../dist/context.json' with { type: 'json' }
import { spec } from '../dist/template.mjs'
import { registerWords } from '../register-words.ts'

const environment = runtime.create()
registerWords(environment)
process.stdout.write(environment.template(spec)(context))
