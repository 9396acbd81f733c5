/** Owns an offer: what the employer proposes, and in what form. */
import * as z from 'zod'
import { dateSchema } from './date.ts'
import { idOf, text, texts } from './fields.ts'
import { slugSchema } from './slug.ts'
import { timeSchema } from './time.ts'
import { withoutEval } from './without-eval.ts'

/** What the employer proposes. */
export const offerSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id of your choice, such as first-offer.'),
      kind: z
        .enum(['job', 'different-job', 'contract'])
        .optional()
        .describe(
          'What is offered: the job itself, a different-job, or a contract instead of employment.',
        ),
      form: z
        .enum(['spoken', 'written'])
        .optional()
        .describe('Whether you have it in writing. Give no notice before you do.'),
      received: timeSchema
        .optional()
        .describe(
          'When it reached you, with its time zone: 2026-12-01T09:30+01:00[Europe/Berlin].',
        ),
      by: idOf('The id of the person who made it.'),
      title: text('The job offered, if it is called differently.'),
      start: dateSchema.optional().describe('The first day of work, such as 2027-01-11.'),
      salary: text('The pay, as it was put.', '62,000 euros a year'),
      terms: texts('The other terms, one a line.', '30 days of holiday'),
      respondBy: dateSchema.optional().describe('By when they want an answer, such as 2026-12-08.'),
    })
    .meta({ title: 'Offer', description: 'What the employer proposes.' }),
)

export type Offer = z.infer<typeof offerSchema>
