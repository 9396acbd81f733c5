/** Owns the step from front matter as read to front matter as typed, with each problem located. */
import type * as z from 'zod'
import { nearest } from '../../findings/did-you-mean.ts'
import type { Finding } from '../../findings/finding.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** Front matter that keeps a schema, or what is wrong with it. */
export interface CheckedFrontMatter<Data> {
  /** Null where a field is wrong. */
  data: Data | null
  findings: Finding[]
}

/**
 * Checks front matter against a schema.
 *
 * @param frontMatter as {@link FrontMatter} was read
 * @param schema a zod schema of its fields
 * @param fields the names it may hold, for "did you mean"
 * @example checkFrontMatter(readFrontMatter(source), schema).data?.title
 */
export function checkFrontMatter<Data>(
  frontMatter: FrontMatter,
  schema: z.ZodType<Data>,
  fields: readonly string[] = [],
): CheckedFrontMatter<Data> {
  const parsed = schema.safeParse(frontMatter.data)
  if (parsed.success) return { data: parsed.data, findings: [] }
  const findings: Finding[] = []
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [null]
    for (const key of unknown) {
      const near = key === null ? undefined : nearest(key, fields)
      const name = [...path, ...(key === null ? [] : [key])].join('.')
      findings.push({
        code: 'front-matter-field',
        severity: 'error',
        message:
          key === null
            ? `The field "${name}" is wrong: ${issue.message}.`
            : `There is no field "${name}" in this front matter.`,
        place: frontMatter.place(key === null ? path : [...path, key]),
        hint: near
          ? `Did you mean "${near}"?`
          : key === null
            ? 'Give the field the value that its description asks for.'
            : 'Take the field away.',
      })
    }
  }
  return { data: null, findings }
}
