/** Owns the form of a program's code: what Handlebars' compiler writes, said in fewer words. */
import Handlebars from 'handlebars'

/**
 * What the code of a program calls by name, written once per program:
 * - `get` takes one step of a path; only what data itself holds is a fact;
 * - `choose` is `if`: missing, false, empty text, an empty list and, unless asked for, zero are not there;
 * - `block` calls a block helper, with what the function that it is called in was given;
 * - `bare` is what a helper without named arguments gets in their place.
 */
const PRELUDE = `
const get = (parent, name) => parent == null ? parent : Object.hasOwn(parent, name) ? parent[name] : undefined
const choose = (container, context, helpers, data, blockParams, value, fn, inverse, zero) => {
  const index = (Array.isArray(value) ? value.length : value === 0 ? zero : value) ? fn : inverse
  return index == null ? '' : container.program(index, data, 0, blockParams)(context ?? {})
}
const block = (container, context, helpers, data, blockParams, name, value, fn, inverse, hash = {}) =>
  helpers[name].call(context ?? {}, value, {
    hash,
    fn: container.program(fn, data, 0, blockParams),
    inverse: inverse == null ? container.noop : container.program(inverse, data, 0, blockParams),
    data
  })
const bare = { hash: {} }
`

/** What a program's functions are given, as far as its blocks are given it too. */
const GIVEN = 'container,depth0,helpers,data,blockParams'

/** A piece of code, as Handlebars' compiler joins them. */
type Code = unknown

/** What is used here of Handlebars' compiler; its published types tell of no more than its name. */
interface Compiler {
  environment: { children: { index: number }[] }
  source: { wrap(code: Code): { toString(): string } }
  popStack(): Code
  push(code: Code): void
  pushSource(code: Code): void
  appendToBuffer(code: Code): Code
  quotedString(text: string): string
  mergeSource(declarations: string): { toString(): string }
  objectLiteral(fields: Record<string, Code>): Code
}

const Base = (Handlebars as unknown as { JavaScriptCompiler: new () => Compiler })
  .JavaScriptCompiler

/**
 * Handlebars' compiler to JavaScript with other words for what it says most often. The meaning is the same for
 * data without functions: a test holds the two side by side.
 */
export class ShortCode extends Base {
  get compiler(): typeof ShortCode {
    return ShortCode
  }

  nameLookup(parent: Code, name: string): Code {
    return ['get(', parent, ',', this.quotedString(name), ')']
  }

  resolvePath(_type: string, parts: readonly string[], start: number): void {
    let code = this.popStack()
    for (const part of parts.slice(start)) code = this.nameLookup(code, part)
    this.push(code)
  }

  resolvePossibleLambda(): void {}

  programExpression(child: number): number {
    return this.environment.children[child]!.index
  }

  invokeKnownHelper(count: number, name: string): void {
    const hash = String(this.popStack())
    const [inverse, program] = [this.popStack(), this.popStack()]
    const params = Array.from({ length: count }, () => this.popStack()).reverse()
    const called = this.quotedString(name)
    if (program === null && inverse === null) {
      const options = hash === '{}' ? 'bare' : `{hash:${hash}}`
      this.push([`helpers[${called}](`, ...params.map((param) => [param, ',']), options, ')'])
    } else if (name === 'if' || name === 'unless') {
      const ways = name === 'if' ? [program, inverse] : [inverse, program]
      const zero = hash === '{}' ? [] : [`${hash}.includeZero`]
      this.push([`choose(${GIVEN},`, params, ',', [...ways, ...zero].map(String).join(), ')'])
    } else {
      const rest = hash === '{}' ? (inverse === null ? '' : `,${inverse}`) : `,${inverse},${hash}`
      this.push([`block(${GIVEN},${called},`, params, `,${program}${rest})`])
    }
  }

  append(): void {
    this.pushSource(this.appendToBuffer(this.popStack()))
  }

  appendEscaped(): void {
    this.pushSource(this.appendToBuffer(['container.escapeExpression(', this.popStack(), ')']))
  }

  createFunctionContext(): Code {
    const body = this.mergeSource('').toString().replace(/\n\s*/g, '').trim()
    const value = /^return (.*);$/.exec(body)?.[1]
    if (value === undefined) throw new Error(`Handlebars wrote more than one value: ${body}`)
    return this.source.wrap(`(container,depth0,helpers,partials,data,blockParams) => ${value}`)
  }

  override objectLiteral(fields: Record<string, Code>): Code {
    if (!('main' in fields)) return super.objectLiteral(fields)
    const programs = Object.keys(fields).filter((key) => /^\d+$/.test(key))
    const rest = Object.fromEntries(Object.entries(fields).filter(([key]) => !/^\d/.test(key)))
    const listed = programs.map((key) => String(fields[key])).join(',\n')
    const literal = String(super.objectLiteral(rest)).replace(/^\{/, `{...[\n${listed}\n],`)
    return this.source.wrap(`/* @__PURE__ */ (() => {${PRELUDE}return ${literal}})()`)
  }
}

/** Handlebars, compiling to short code. */
export const shortHandlebars = Object.assign(Handlebars.create(), { JavaScriptCompiler: ShortCode })
