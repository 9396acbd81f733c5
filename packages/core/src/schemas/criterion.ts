/** Owns a criterion: one thing that makes a job right for this person. */
import * as z from 'zod'
import { requiredText, text, yesNo } from './fields.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** One thing that makes a job right for this person. */
export const criterionSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id of your choice, such as travel.'),
      label: requiredText('What it is, in a few words.', 'Little travel'),
      weight: z.number().min(0).max(10).optional().describe('How much it matters, from 0 to 10.'),
      mustHave: yesNo('Whether a job without it is out of the question.'),
      least: z
        .number()
        .min(0)
        .max(10)
        .optional()
        .describe('The score from which a must-have counts as met; 5 where it is left out.'),
      ideal: text('What the ideal looks like.', 'two nights away a month at most'),
    })
    .meta({ title: 'Criterion', description: 'One thing that makes a job right for you.' }),
)

export type Criterion = z.infer<typeof criterionSchema>
