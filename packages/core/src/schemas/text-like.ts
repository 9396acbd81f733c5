/** Owns texts that must look a certain way, and what is said when they do not. */
import * as z from 'zod'

/** What a text must look like. */
export interface Looks {
  pattern: RegExp
  /** Continues “… should be”. */
  expected: string
  /** How to write it right, from what was written wrongly. */
  hint: (value: string) => string
  description: string
  example: string
}

/**
 * A schema for texts that match a pattern.
 *
 * @example
 * textLike({ pattern: /^\d{5}$/, expected: 'a postcode', hint: () => 'Write five digits: 10115.', description: 'A postcode.', example: '10115' })
 */
export const textLike = ({ pattern, expected, hint, description, example }: Looks) =>
  z
    .string()
    .superRefine((value, context) => {
      if (pattern.test(value)) return
      context.addIssue({
        code: 'custom',
        message: `should be ${expected}`,
        params: { hint: hint(value) },
      })
    })
    .meta({ description, pattern: pattern.source, examples: [example] })
