/** Owns how a JSON Schema becomes a shape. Used at build time. */
import type { Shape } from './shape.ts'
import { datePattern, timePattern } from './time-pattern.ts'

/** The keywords that matter here. */
interface Node {
  type?: string | string[]
  pattern?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
  oneOf?: Node[]
  allOf?: Node[]
}

/**
 * The shape that a JSON Schema describes. What a shape cannot say (unions of different types, records, references) is `'*'`.
 *
 * @param schema a JSON Schema without references
 * @example
 * fromJsonSchema({ type: 'object', properties: { age: { type: 'integer' } } }) // { age: 'n' }
 */
export function fromJsonSchema(schema: object): Shape {
  const node = schema as Node
  const choices = node.anyOf ?? node.oneOf ?? (node.allOf?.length === 1 ? node.allOf : undefined)
  if (choices) return common(choices)
  if (node.enum) return common(node.enum.map((value) => ({ type: typeof value })))
  if (node.const !== undefined) return fromJsonSchema({ type: typeof node.const })
  if (Array.isArray(node.type)) return common(node.type.map((type) => ({ ...node, type })))
  switch (node.type) {
    case 'string':
      return node.pattern === timePattern.source || node.pattern === datePattern.source ? 't' : 's'
    case 'number':
    case 'integer':
      return 'n'
    case 'boolean':
      return 'b'
    case 'array':
      return [fromJsonSchema(node.items ?? {})]
    case 'object':
      return node.properties ? ofObject(node.properties) : '*'
    default:
      return '*'
  }
}

function ofObject(properties: Record<string, Node>): Shape {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, fromJsonSchema(schema)]),
  )
}

/** The one shape that all choices but `null` have. */
function common(choices: Node[]): Shape {
  const shapes = choices.filter((choice) => choice.type !== 'null').map(fromJsonSchema)
  const [first, ...others] = shapes
  if (first === undefined) return '*'
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : '*'
}
