/** Owns how values are written in YAML and JSON, in the layout of the file they go to. */
import { stringify, type Scalar } from 'yaml'
import { isFields } from '../../walk/additions.ts'
import type { Layout } from './layout.ts'

/** A value as lines of block style, the first without indentation. */
export function inBlock(value: unknown, { indent, indentLists }: Layout): string {
  const options = { indent, indentSeq: indentLists, lineWidth: 0, schema: 'core' } as const
  return stringify(value, options).replace(/\n$/, '')
}

/** A value on one line. */
export function inFlow(value: unknown, layout: Pick<Layout, 'isJson'>): string {
  if (Array.isArray(value)) return `[${value.map((item) => inFlow(item, layout)).join(', ')}]`
  if (!isFields(value)) return flowScalar(value, layout)
  const fields = Object.entries(value).map((field) => flowField(field, layout))
  if (layout.isJson) return `{${fields.join(', ')}}`
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}

/** A field on one line. */
export const flowField = (
  [key, value]: readonly [string, unknown],
  layout: Pick<Layout, 'isJson'>,
) => `${flowScalar(key, layout)}: ${inFlow(value, layout)}`

function flowScalar(value: unknown, { isJson }: Pick<Layout, 'isJson'>): string {
  if (isJson || typeof value !== 'string' || /[^\P{C}]|[\u2028\u2029]/u.test(value)) {
    return JSON.stringify(value)
  }
  const options = { lineWidth: 0, schema: 'core', collectionStyle: 'flow' } as const
  const plain = stringify([value], options).trim()
  return plain.slice(1, -1).trim()
}

/** A field, or an item, of JSON that takes a line of its own, and more where it holds more. */
export function inJsonLines(value: unknown, indent: number, column: number): string {
  return JSON.stringify(value, null, indent).replaceAll('\n', `\n${' '.repeat(column)}`)
}

/** A text in the quotes that it had before, if they can hold it. */
export const likeBefore = (value: unknown, before: Scalar): unknown => {
  if (typeof value !== 'string') return value
  const copy = before.clone() as Scalar
  delete copy.anchor
  delete copy.comment
  delete copy.commentBefore
  delete copy.spaceBefore
  copy.value = value
  return copy
}
