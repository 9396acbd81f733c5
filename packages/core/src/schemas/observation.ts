/** Owns an observation: what was seen or heard about one criterion. */
import * as z from 'zod'
import { idOf, text } from './fields.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** What was seen or heard about one criterion. */
export const observationSchema = withoutEval(() =>
  z
    .object({
      criterion: slugSchema.describe('The id of the criterion it is about.'),
      score: z
        .number()
        .min(0)
        .max(10)
        .optional()
        .describe('How well it is met, from 0 (not at all) to 10 (fully).'),
      note: text('What you saw or heard.'),
      by: idOf('The id of the person who said it.'),
      interview: idOf('The id of the interview in which it came up.'),
      offer: idOf(
        'The id of the offer it is about. Leave it out where it holds for the job whatever is offered.',
      ),
    })
    .meta({ title: 'Observation', description: 'What you saw or heard about one criterion.' }),
)

export type Observation = z.infer<typeof observationSchema>
