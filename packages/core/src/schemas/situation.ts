/** Owns a situation: a problem that an interviewer wants resolved. */
import * as z from 'zod'
import { idOf, requiredText, text } from './fields.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** A problem that an interviewer wants resolved. */
export const situationSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id of your choice.'),
      from: idOf('The id of the person who described it.'),
      interview: idOf('The id of the interview in which it came up.'),
      problem: requiredText(
        'The problem, as a noun phrase that fits “you mentioned …”.',
        'the drivers who leave after their first winter',
      ),
      accomplishment: idOf('The id of the accomplishment that is most like it.'),
      approach: text('How you have handled such a thing: your own part.'),
      would: text('How you would go about it there, if you have not handled such a thing.'),
    })
    .meta({ title: 'Situation', description: 'A problem that they want resolved.' }),
)

export type Situation = z.infer<typeof situationSchema>
