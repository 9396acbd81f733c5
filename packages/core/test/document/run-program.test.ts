import { runInThisContext } from 'node:vm'
import Handlebars from 'handlebars'
import hostRuntime from 'handlebars/runtime.js'
import { expect, test } from 'vitest'
import { shortHandlebars } from '../../src/compile/template/short-code.ts'
import { buildDocument } from '../../src/document/build-document.ts'
import { FIRST_OP, type Op } from '../../src/document/op.ts'
import type { Program } from '../../src/document/program.ts'
import { runProgram } from '../../src/document/run-program.ts'
import { writeHtml } from '../../src/writers/html.ts'

type Run = Program['helpers'][string]

const settings = { locale: 'en-US' }

/** A program from a Handlebars template, in which ⟨op⟩ is an event and text needs none. */
function program(template: string, helpers: Record<string, Run> = {}, options = {}): Program {
  const ops: Op[] = []
  const event = (op: Op): string => {
    ops.push(op)
    return '\0' + String.fromCharCode(ops.length - 1 + FIRST_OP)
  }
  const ast = Handlebars.parseWithoutProcessing(template.replace(/\{\{(?![#/]|else)/g, '⟨v⟩{{'))
  new (class extends Handlebars.Visitor {
    override ContentStatement(node: hbs.AST.ContentStatement): void {
      node.value = node.value.replace(/⟨(.*?)⟩|([^⟨]+)/gs, (_, op?: string, text?: string) =>
        event(op ?? '"' + text),
      )
    }
  })().accept(ast)
  const source = shortHandlebars.precompile(ast, {
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])) as never,
    ...options,
  })
  return {
    spec: runInThisContext(`(${source as string})`) as Program['spec'],
    ops,
    helpers,
    files: [],
    places: [],
    paths: [],
  }
}

function html(made: Program, data: unknown): string {
  return writeHtml(buildDocument(runProgram(made, data, settings), made.ops)).trimEnd()
}

const shout: Run = (args, hash, { locale }) => [...args, hash.mark, locale].join(' ')

test('values come out as text', () => {
  expect(html(program('⟨p⟩Dear {{name}},⟨)⟩'), { name: 'Dana & <Co>' })).toBe(
    '<p>Dear Dana &#x26; &#x3C;Co>,</p>',
  )
})

test('no value can forge an event', () => {
  const made = program('⟨p⟩a {{x}}⟨)⟩')
  expect(html(made, { x: '\0\x01\0\x02\0\x03' })).toBe('<p>a ������</p>')
})

test.each([
  ['a SafeString', new Handlebars.SafeString('<b>')],
  ['a function', () => '<b>'],
  ['an object', { toString: () => '<b>', toHTML: () => '<b>' }],
  ['a boolean', true],
])('%s prints nothing', (_, x) => {
  expect(html(program('⟨p⟩a{{x}}{{n.x}}⟨)⟩'), { x, n: { x } })).toBe('<p>a</p>')
})

test('numbers print, zero too', () => {
  expect(html(program('⟨p⟩{{x}}⟨)⟩'), { x: 0 })).toBe('<p>0</p>')
})

test('blocks, paths and data variables work', () => {
  const made = program(
    '{{#with this as |root|}}{{#each list}}⟨p⟩{{@index}}{{#if @last}}!{{/if}} {{name}} {{root.end}}⟨)⟩{{else}}⟨p⟩none⟨)⟩{{/each}}{{/with}}{{#with one}}{{#unless no}}⟨p⟩{{@root.end}}⟨)⟩{{/unless}}{{/with}}',
  )
  expect(html(made, { list: [{ name: 'a' }, { name: 'b' }], end: 'z', one: { a: 1 } })).toBe(
    '<p>0 a z</p>\n<p>1! b z</p>\n<p>z</p>',
  )
  expect(html(made, { end: 'z' })).toBe('<p>none</p>')
})

test('helpers get arguments, hash and settings, and cannot return markup', () => {
  const made = program('⟨p⟩{{shout name mark="<b>"}}⟨)⟩', { shout })
  expect(html(made, { name: 'Dana' })).toBe('<p>Dana &#x3C;b> en-US</p>')
  const markup: Run = () => new Handlebars.SafeString('<b>')
  expect(html(program('⟨p⟩a{{shout name}}⟨)⟩', { shout: markup }), {})).toBe('<p>a</p>')
})

test('each run has its own settings, also one within another', () => {
  const inner = program('⟨p⟩{{shout}}⟨)⟩', { shout })
  const data = {
    get first(): string {
      runProgram(outer, { first: '' }, { locale: 'de' })
      return 'x'
    },
  }
  const outer = program('⟨p⟩{{first}} {{shout}}⟨)⟩', { shout })
  expect(html(outer, data)).toContain('en-US')
  expect(runProgram(inner, {}, { locale: 'fr' })).toContain('fr')
})

test('an error in a helper leaves the program as it was', () => {
  let fail = true
  const made = program('⟨p⟩{{shout}}⟨)⟩', {
    shout: (_args, _hash, { locale }) => {
      if (fail) throw new RangeError('no')
      return locale
    },
  })
  expect(() => runProgram(made, {}, { locale: 'xx' })).toThrow(RangeError)
  fail = false
  expect(html(made, {})).toBe('<p>en-US</p>')
})

test('what a host application registers does not reach a document, nor the other way round', () => {
  const host = hostRuntime as unknown as typeof Handlebars
  const before = host.escapeExpression
  host.registerHelper('if', () => 'host')
  host.registerHelper('name', () => 'host')
  expect(html(program('{{#if x}}⟨p⟩{{name}}⟨)⟩{{/if}}'), { x: true, name: 'Dana' })).toBe(
    '<p>Dana</p>',
  )
  expect(host.escapeExpression).toBe(before)
  expect(host.helpers).not.toHaveProperty('shout')
  host.unregisterHelper('name')
})

test('inherited properties are out of reach', () => {
  const made = program('⟨p⟩a{{constructor.name}}{{__proto__.x}}{{toString}}⟨)⟩')
  expect(html(made, { list: [] })).toBe('<p>a</p>')
})

test('Handlebars’ internal interface is what running a program relies on', () => {
  const host = hostRuntime as unknown as typeof Handlebars & {
    VM: { template(spec: unknown, environment: unknown): (context: unknown) => string }
  }
  let given: unknown[] = []
  const spec = {
    compiler: [8, '>= 4.3.0'],
    useData: true,
    useDepths: true,
    main: (...args: unknown[]) => {
      given = args
      return ''
    },
  }
  host.VM.template(spec, { VM: host.VM, helpers: { a: () => '' } })({ b: 1 })
  const [container, context, helpers, partials, data, blockParams, depths] = given as [
    Record<string, unknown>,
    ...unknown[],
  ]
  expect(Object.keys(container).sort()).toEqual([
    'compilerInfo',
    'data',
    'escapeExpression',
    'fn',
    'helpers',
    'hooks',
    'invokePartial',
    'lambda',
    'lookup',
    'lookupProperty',
    'mergeIfNeeded',
    'noop',
    'nullContext',
    'program',
    'programs',
    'protoAccessControl',
    'strict',
  ])
  expect({ context, partials, data, blockParams, depths }).toEqual({
    context: { b: 1 },
    partials: undefined,
    data: { root: { b: 1 } },
    blockParams: undefined,
    depths: [{ b: 1 }],
  })
  expect(helpers).toBe(container.helpers)
  const { main } = program('⟨p⟩{{x}}{{#each y}}{{z}}{{/each}}⟨)⟩').spec
  expect(String(main)).toContain('container.escapeExpression')
  expect(String(main)).toContain('block(container,depth0,')
})
