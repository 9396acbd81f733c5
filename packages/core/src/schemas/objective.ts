/** Owns an objective: what the boss wants achieved, made from their own words. */
import * as z from 'zod'
import { dateSchema } from './date.ts'
import { idOf, text } from './fields.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** A result that the boss expects within the first year. */
export const objectiveSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id of your choice.'),
      from: idOf('The id of the capture that holds the boss’s words.'),
      restatement: text('The same in your words, as a result: what will be so.'),
      measure: text('How both of you will see that it is reached.', 'orders on time, by month'),
      due: dateSchema.optional().describe('By when, such as 2027-06-30.'),
      support: text('What you will need for it.', 'access to the carriers’ data'),
    })
    .meta({
      title: 'Objective',
      description: 'A result that your boss expects of the first year.',
    }),
)

export type Objective = z.infer<typeof objectiveSchema>
