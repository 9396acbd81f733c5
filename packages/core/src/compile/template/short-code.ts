/** Owns the form of a program's code: what Handlebars' compiler writes, said in fewer words. */
import Handlebars from 'handlebars'

/** What the code of a program calls by name, written once per program where it does. */
const PRELUDE = {
  // One step of a path, to a field by whose name objects, lists or texts have something of their own kind: only what
  // data itself holds is a fact. All others are read as they are, which takes half as long.
  get: '(parent, name) => parent == null ? parent : Object.hasOwn(parent, name) ? parent[name] : undefined',
  // What `if` asks: missing, false, empty text, an empty list and, unless asked for, zero are not there.
  is: '(value, zero) => Array.isArray(value) ? value.length : value === 0 ? zero : value',
  // The call of a block helper, with what the function that it is called in was given.
  block: `(container, context, helpers, data, blockParams, name, value, fn, inverse, hash = {}) =>
  helpers[name].call(context ?? {}, value, {
    hash,
    fn: container.program(fn, data, 0, blockParams),
    inverse: inverse == null ? container.noop : container.program(inverse, data, 0, blockParams),
    data
  })`,
  // What a helper without named arguments gets in their place.
  bare: '{ hash: {} }',
}

/** The code of what some code calls by name. A name within a text may count as well, which does no harm. */
function preludeOf(code: string): string {
  const used = Object.entries(PRELUDE).filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
  return used.map(([name, value]) => `const ${name} = ${value}\n`).join('')
}

/** What a program's functions are given, as far as its blocks are given it too. */
const GIVEN = 'container,depth0,helpers,data,blockParams'

/** A piece of code, as Handlebars' compiler joins them. */
type Code = unknown

/** What stands in a block. */
interface Child {
  index: number
  /** The value of its function, as code; kept here. */
  value?: string
}

/** What is used here of Handlebars' compiler; its published types tell of no more than its name. */
interface Compiler {
  environment: Child & { children: Child[] }
  context: { programs: (Code | null)[] }
  source: { wrap(code: Code): { toString(): string } }
  popStack(): Code
  push(code: Code): void
  pushSource(code: Code): void
  appendToBuffer(code: Code): Code
  quotedString(text: string): string
  mergeSource(declarations: string): { toString(): string }
  objectLiteral(fields: Record<string, Code>): Code
}

/** Whether some kind of data has something by this name that is no fact. */
const inherited = (name: string): boolean =>
  [{}, [], '', 0, 0n, true].some((data) => name in Object.getPrototypeOf(data))

/** What is used here of Handlebars' compiler to opcodes. */
interface Opcodes {
  options: { blockParams: (string[] | undefined)[] }
  BlockStatement(block: hbs.AST.BlockStatement): void
  blockParamIndex(name: string): [depth: number, index: number] | undefined
}

const { Compiler: BaseOpcodes, JavaScriptCompiler: BaseCode } = Handlebars as unknown as {
  Compiler: new () => Opcodes
  JavaScriptCompiler: new () => Compiler
}

/** The block parameters of what stands in a choice: none, and it is no function of its own that might have some. */
const NO_FUNCTION: string[] = []

/** Handlebars' compiler to opcodes, which takes no step from what stands in a choice to what is around it. */
class Steps extends BaseOpcodes {
  get compiler(): typeof Steps {
    return Steps
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    if (isChoice((block.path as hbs.AST.PathExpression).original)) {
      for (const way of [block.program, block.inverse]) if (way) way.blockParams = NO_FUNCTION
    }
    super.BlockStatement(block)
  }

  override blockParamIndex(name: string): [depth: number, index: number] | undefined {
    const found = super.blockParamIndex(name)
    const passed = this.options.blockParams.slice(0, found?.[0])
    return found && [passed.filter((names) => names !== NO_FUNCTION).length, found[1]]
  }
}

const isChoice = (name: string): boolean => name === 'if' || name === 'unless'

/**
 * Handlebars' compiler to JavaScript with other words for what it says most often. The meaning is the same for
 * data without functions: a test holds the two side by side.
 */
export class ShortCode extends BaseCode {
  get compiler(): typeof ShortCode {
    return ShortCode
  }

  nameLookup(parent: Code, name: string): Code {
    const quoted = this.quotedString(name)
    if (inherited(name)) return ['get(', parent, ',', quoted, ')']
    return [parent, '?.', /^[a-z]\w*$/i.test(name) ? name : `[${quoted}]`]
  }

  resolvePath(_type: string, parts: readonly string[], start: number): void {
    let code = this.popStack()
    for (const part of parts.slice(start)) code = this.nameLookup(code, part)
    this.push(code)
  }

  resolvePossibleLambda(): void {}

  /** Each event has an op of its own, so no two blocks say the same. */
  matchExistingProgram(): void {}

  programExpression(child: number): Child {
    return this.environment.children[child]!
  }

  /** What a choice leads to: it stands in the choice, since it sees no more than what is around it. */
  private chosen(child: Child | null): string {
    if (!child) return '""'
    this.context.programs[child.index] = null
    return child.value!
  }

  invokeKnownHelper(count: number, name: string): void {
    const hash = String(this.popStack())
    const [inverse, program] = [this.popStack(), this.popStack()] as (Child | null)[]
    const params = Array.from({ length: count }, () => this.popStack()).reverse()
    const called = this.quotedString(name)
    if (!program && !inverse) {
      const options = hash === '{}' ? 'bare' : `{hash:${hash}}`
      this.push([`helpers[${called}](`, ...params.map((param) => [param, ',']), options, ')'])
    } else if (isChoice(name)) {
      const ways = [this.chosen(program!), this.chosen(inverse!)]
      if (name === 'unless') ways.reverse()
      const zero = hash === '{}' ? '' : `,${hash}.includeZero`
      this.push(['(is(', params, `${zero})?${ways.join(':')})`])
    } else {
      const other = inverse ? inverse.index : 'null'
      const rest = hash === '{}' ? (inverse ? `,${other}` : '') : `,${other},${hash}`
      this.push([`block(${GIVEN},${called},`, params, `,${program!.index}${rest})`])
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
    this.environment.value = value
    return this.source.wrap(`(container,depth0,helpers,partials,data,blockParams) => ${value}`)
  }

  override objectLiteral(fields: Record<string, Code>): Code {
    if (!('main' in fields)) return super.objectLiteral(fields)
    const kept = Object.fromEntries(Object.entries(fields).filter(([, code]) => code !== null))
    const literal = String(super.objectLiteral(kept)).replaceAll(/,("\w+":\(container)/g, ',\n$1')
    return this.source.wrap(`/* @__PURE__ */ (() => {\n${preludeOf(literal)}return ${literal}})()`)
  }
}

/** Handlebars, compiling to short code. */
export const shortHandlebars = Object.assign(Handlebars.create(), {
  Compiler: Steps,
  JavaScriptCompiler: ShortCode,
})
