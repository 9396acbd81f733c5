/** Owns the employment: what is settled once the candidate is hired. */
import * as z from 'zod'
import { dateSchema } from './date.ts'
import { idOf, text } from './fields.ts'
import { withoutEval } from './without-eval.ts'

/** What is settled once the candidate is hired. */
export const employmentSchema = withoutEval(() =>
  z
    .object({
      start: dateSchema
        .optional()
        .describe(
          'The first day at work, such as 2027-01-11. The yearly review is reckoned from it.',
        ),
      boss: idOf('The id of the person you report to.'),
      position: text('The job’s title, if it came to be called differently.'),
    })
    .meta({ title: 'Employment', description: 'What is settled once you are hired.' }),
)

export type Employment = z.infer<typeof employmentSchema>
