/** Owns what may stand as a helper's argument: how many, by which name, of which type. */
import { nearest } from '../../findings/did-you-mean.ts'
import type { Helper, Param, ParamType } from '../../helpers/helper.ts'
import type { Shape } from '../../shape/shape.ts'

/** What an argument is, as far as that is known when a template is compiled. */
export interface Argument {
  shape: Shape
  /** A literal's value, where it is one. */
  literal?: string | number | boolean | null
  /** As written, for messages. */
  text: string
}

/** What is wrong with a call. */
export interface CallProblem {
  code: 'helper-arguments' | 'helper-argument-type'
  /** The index of the argument, the name of a hash argument, or null for the call. */
  at: number | string | null
  message: string
  hint: string
}

const WORDS: Record<ParamType, string> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  time: 'a date or time',
  name: 'a name',
  list: 'a list',
  any: 'anything',
}

/** The shape of what a helper returns. */
export function shapeOfReturn(type: ParamType): Shape {
  const shapes: Record<ParamType, Shape> = {
    text: 's',
    number: 'n',
    boolean: 'b',
    time: 't',
    name: '*',
    list: ['*'],
    any: '*',
  }
  return shapes[type]
}

function describe({ shape, literal }: Argument): string {
  if (literal === null) return 'nothing'
  if (typeof shape !== 'string') return Array.isArray(shape) ? 'a list' : 'an object'
  return { s: 'a text', n: 'a number', b: 'true or false', t: 'a date or time', '*': 'anything' }[
    shape
  ]
}

function accepts(param: Param, { shape, literal }: Argument): boolean {
  if (literal === null) return param.optional === true || param.type === 'any'
  if (shape === '*') return true
  switch (param.type) {
    case 'any':
      return true
    case 'text':
      return shape === 's' || shape === 't'
    case 'number':
      return shape === 'n'
    case 'boolean':
      return shape === 'b'
    case 'time':
      return shape === 't' || (typeof literal === 'string' && /^\d{4}-\d\d-\d\d/.test(literal))
    case 'name':
      return (
        typeof shape === 'object' &&
        ['full', 'given', 'family'].some((part) => Object.hasOwn(shape, part))
      )
    case 'list':
      return Array.isArray(shape)
  }
}

function usage(helper: Helper): string {
  const params = helper.params.map(({ name, optional }, index) => {
    const word = helper.rest && index === helper.params.length - 1 ? `${name} …` : name
    return optional ? `[${word}]` : word
  })
  const hash = Object.keys(helper.hash ?? {}).map((name) => `[${name}=…]`)
  const example = helper.example.template.replace(/\.$/, '')
  return `It is called as {{${[helper.name, ...params, ...hash].join(' ')}}}; for example ${example}.`
}

/** What is wrong with a word that must be one of a few; a path's word is not known, so it will not do. */
function offChoice(
  helper: Helper,
  { name }: Param,
  words: readonly string[],
  { literal, text }: Argument,
): Pick<CallProblem, 'message' | 'hint'> | null {
  if (typeof literal === 'string' && words.includes(literal)) return null
  const quoted = words.map((word) => `"${word}"`)
  const near = typeof literal === 'string' ? nearest(literal, words) : undefined
  return {
    message: `The helper "${helper.name}" takes ${quoted.length > 1 ? 'one of ' : ''}${quoted.join(', ')} as "${name}", written out, but here is ${text}.`,
    hint: near ? `Did you mean "${near}"?` : usage(helper),
  }
}

/**
 * Checks a call of a helper.
 *
 * @returns every problem; none where the call is right
 */
export function checkArguments(
  helper: Helper,
  args: readonly Argument[],
  hash: Readonly<Record<string, Argument>>,
): CallProblem[] {
  const problems: CallProblem[] = []
  const { params, name } = helper
  const needed = params.filter((param) => !param.optional).length
  if (args.length < needed || (!helper.rest && args.length > params.length)) {
    const missing = params.slice(args.length, needed).map((param) => `"${param.name}"`)
    problems.push({
      code: 'helper-arguments',
      at: args.length > params.length ? params.length : null,
      message: missing.length
        ? `The helper "${name}" needs ${missing.join(' and ')}.`
        : `The helper "${name}" takes ${params.length ? `${params.length} argument${params.length === 1 ? '' : 's'}` : 'no arguments'}, but here are ${args.length}.`,
      hint: usage(helper),
    })
  }
  const typed = (at: number | string, param: Param, argument: Argument) => {
    const choice = param.oneOf && offChoice(helper, param, param.oneOf, argument)
    if (choice) problems.push({ code: 'helper-argument-type', at, ...choice })
    if (param.oneOf) return
    if (accepts(param, argument)) return
    problems.push({
      code: 'helper-argument-type',
      at,
      message: `The helper "${name}" takes ${WORDS[param.type]} as "${param.name}", but ${argument.text} is ${describe(argument)}.`,
      hint: usage(helper),
    })
  }
  args.forEach((argument, index) => {
    const param = params[index] ?? (helper.rest ? params.at(-1) : undefined)
    if (param) typed(index, param, argument)
  })
  const known = helper.hash ?? {}
  for (const [key, argument] of Object.entries(hash)) {
    const param = Object.hasOwn(known, key) ? known[key] : undefined
    if (param) typed(key, param, argument)
    else {
      const near = nearest(key, Object.keys(known))
      problems.push({
        code: 'helper-arguments',
        at: key,
        message: `The helper "${name}" has no argument "${key}".`,
        hint: near ? `Did you mean "${near}"?` : usage(helper),
      })
    }
  }
  for (const [key, param] of Object.entries(known)) {
    if (param.optional || Object.hasOwn(hash, key)) continue
    problems.push({
      code: 'helper-arguments',
      at: null,
      message: `The helper "${name}" needs "${key}=…".`,
      hint: usage(helper),
    })
  }
  return problems
}
