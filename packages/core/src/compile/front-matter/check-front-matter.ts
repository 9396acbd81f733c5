/** Owns the step from front matter as read to front matter as typed, with each problem located. */
import type * as z from 'zod'
import { nearest } from '../../findings/did-you-mean.ts'
import type { Finding } from '../../findings/finding.ts'
import { fieldProblem } from './field-problem.ts'
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
  const report = (path: (string | number)[], message: string, hint: string) =>
    findings.push({
      code: 'front-matter-field',
      severity: 'error',
      message,
      place: frontMatter.place(path),
      hint,
    })
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    if (issue.code !== 'unrecognized_keys') {
      const { message, hint } = fieldProblem(issue, path, frontMatter.data, schema)
      report(path, message, hint)
      continue
    }
    for (const key of issue.keys) {
      const near = nearest(key, fields)
      report(
        [...path, key],
        `There is no field "${[...path, key].join('.')}" in this front matter.`,
        near ? `Did you mean "${near}"?` : 'Take the field away.',
      )
    }
  }
  return { data: null, findings }
}
