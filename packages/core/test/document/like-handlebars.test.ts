/** Programs run as Handlebars itself would run them, although by a container of our own. */
import Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../src/document/build-document.ts'
import type { HandlebarsHelper } from '../../src/document/handlebars-runtime.ts'
import { runProgram } from '../../src/document/run-program.ts'
import { writeText } from '../../src/writers/text.ts'
import { programOf } from '../support/render-template.ts'

/** The whole runtime, with helpers of its own. */
const handlebars = runtime as unknown as {
  create(): {
    helpers: Record<string, HandlebarsHelper>
    template(spec: unknown): (context: unknown) => string
  }
}

const settings = { locale: 'en' }

const templates = [
  '{{#each list}}{{this}}{{@index}}{{#if @first}}first{{/if}}{{#unless @last}}, {{/unless}}{{else}}none{{/each}}',
  '{{#each list}}{{#if this}}{{../name}}{{@root.name}}{{else}}empty{{/if}}{{/each}}',
  '{{#each people}}{{#with name}}{{full}}{{../role}}{{../../name}}{{/with}}{{/each}}',
  '{{#each people}}{{#each roles}}{{this}}{{../role}}{{@../index}}{{@index}}{{/each}}{{/each}}',
  '{{#each people as |one place|}}{{place}}{{#if one.name}}{{one.name.full}}{{/if}}{{#each one.roles as |it|}}{{it}}{{one.role}}{{/each}}{{/each}}',
  '{{#with missing}}{{name}}{{else}}{{name}}{{/with}}{{#if name.length}}long{{/if}}',
  '{{#each record}}{{@key}}{{this}}{{/each}}',
  '{{#if name}}{{#each list}}{{#if ../name}}{{#unless @last}}{{../name}}{{@index}}{{/unless}}{{else}}{{#with ../name}}{{@root.name}}{{/with}}{{/if}}{{/each}}{{/if}}',
  '{{#each people as |one|}}{{#if one}}{{#each one.roles as |it|}}{{#if it}}{{one.role}}{{it}}{{else}}{{#each ../roles}}{{one.role}}{{@../index}}{{it}}{{/each}}{{/if}}{{/each}}{{/if}}{{/each}}',
  '{{#if (eq name "Dana")}}{{list list}}{{else if (or missing zero)}}no{{else}}{{name}}{{/if}}',
]

const data = [
  {},
  { name: 'Dana', list: ['a', 'b'], zero: 0, record: { x: 1, y: '' } },
  { name: 'Kim', list: [null, '', 'a', 0], people: [null, undefined, 'text', 1, true] },
  {
    name: 'Lee',
    people: [
      { name: { full: 'Lee Park' }, role: 'boss', roles: ['x', 'y'] },
      { name: null, roles: [] },
      { name: {}, role: 'hr', roles: [null] },
    ],
  },
]

describe.each(templates)('%s', (template) => {
  const program = programOf(template)
  const environment = handlebars.create()
  for (const [name, helper] of Object.entries(program.helpers)) {
    environment.helpers[name] = (...args) => helper(args.slice(0, -1), {}, settings)
  }
  const asHandlebars = environment.template(program.spec)

  test.each(data)('%j', (context) => {
    expect(runProgram(program, context, settings)).toBe(asHandlebars(context))
  })
})

test('what data has by its kind is no fact', () => {
  const inherited = [{}, [], '', 0].flatMap((data) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(data)),
  )
  for (const name of new Set(inherited)) {
    const program = programOf(`{{[${name}]}}{{#each list}}{{this.[${name}]}}{{/each}}`)
    const nothing = runProgram(program, { list: [null, null, null] }, settings)
    if (name !== 'length') {
      expect(runProgram(program, { list: [{}, [], 0] }, settings), name).toBe(nothing)
    }
    const own = Object.fromEntries([[name, 'own']])
    expect(runProgram(program, own, settings), name).toContain('own')
  }
})

describe('if and unless choose as Handlebars does', () => {
  const values = [undefined, null, false, true, 0, 1, -1, '', ' ', 'no', [], [0], {}, { a: 1 }]
  const sources = [
    'if x',
    'unless x',
    'if x includeZero=true',
    'unless x includeZero=true',
  ].flatMap((tag) => {
    const name = tag.split(' ')[0]!
    return [`{{#${tag}}}A{{/${name}}}`, `{{#${tag}}}A{{else}}B{{/${name}}}`]
  })
  test.each(sources)('%s', (source) => {
    const program = programOf(`x${source}y`)
    const asHandlebars = Handlebars.compile(`x${source}y`)
    for (const x of values) {
      const tree = buildDocument(runProgram(program, { x }, settings), program.ops)
      expect(writeText(tree).trim(), JSON.stringify(x)).toBe(asHandlebars({ x }))
    }
  })
})
