/** Owns what a date is: a day of the calendar, without a time. */
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { datePattern } from '../shape/time-pattern.ts'

const example = '2026-11-20'

/** A date such as `2026-11-20`. */
export const dateSchema = z
  .string()
  .superRefine((value, context) => {
    const wrong = whatIsWrong(value)
    if (wrong) {
      context.addIssue({
        code: 'custom',
        message: wrong,
        params: { code: 'invalid-date', hint: `Write year-month-day, such as ${example}.` },
      })
    }
  })
  .meta({
    description: `A date as year-month-day, such as ${example}.`,
    pattern: datePattern.source,
    examples: [example],
  })

function whatIsWrong(value: string): string | undefined {
  if (!datePattern.test(value)) return 'should be a date'
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' })
    return undefined
  } catch {
    return 'should be a day that the calendar has'
  }
}
