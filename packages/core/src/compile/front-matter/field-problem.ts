/** Owns the words for a field of front matter that its schema refuses: what came, what was expected, what it is for. */
import type * as z from 'zod'
import { nearest } from '../../findings/did-you-mean.ts'

type Issue = z.core.$ZodIssue
type Path = readonly (string | number)[]

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
}

function came(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of fields'
  return typeof value === 'string' ? `"${value}"` : String(value)
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  )
}

/** What is known of a schema: zod's own description of it. */
interface Def {
  type: string
  innerType?: z.ZodType
  element?: z.ZodType
  valueType?: z.ZodType
  shape?: Record<string, z.ZodType>
}

/** What a schema says of the field at a path; of the nearest around it, where it says nothing. */
function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  let found: string | undefined
  let at: z.ZodType | undefined = schema
  for (let left = [...path]; at;) {
    const def: Def = at.def as unknown as Def
    found = at.description ?? found
    if (def.innerType) at = def.innerType
    else if (left.length) {
      const [part, ...rest] = left
      at = def.shape?.[String(part)] ?? def.element ?? def.valueType
      left = rest
    } else break
  }
  return found
}

/**
 * Says what is wrong with a field.
 *
 * @param issue what zod found, other than unknown fields
 * @param data the front matter as read
 * @param schema that of the whole front matter
 */
export function fieldProblem(
  issue: Issue,
  path: Path,
  data: unknown,
  schema: z.ZodType,
): { message: string; hint: string } {
  const name = path.join('.')
  const value = valueAt(data, path)
  const description = descriptionAt(schema, path)
  const hint = description
    ? `What belongs there: ${description}`
    : 'Write it as the template language says.'
  if (value === undefined) return { message: `The field "${name}" is missing.`, hint }
  const isOneOf = issue.code === 'invalid_value'
  const expected =
    issue.code === 'invalid_type'
      ? EXPECTED[issue.expected]
      : isOneOf
        ? issue.values.map((each) => JSON.stringify(each)).join(' or ')
        : undefined
  const near =
    isOneOf && typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined
  return {
    message: expected
      ? `The field "${name}" is ${came(value)}, but ${expected} was expected.`
      : `The field "${name}" is wrong: ${issue.message}.`,
    hint: near ? `Did you mean "${near}"?` : hint,
  }
}
