/** Owns the position: the job in question. */
import * as z from 'zod'
import { dateSchema } from './date.ts'
import { requiredText, text, texts } from './fields.ts'
import { withoutEval } from './without-eval.ts'

/** The job in question. */
export const positionSchema = withoutEval(() =>
  z
    .object({
      title: requiredText('The job’s title, as the employer writes it.', 'Head of Logistics'),
      department: text('The department or team it belongs to.', 'Supply chain'),
      location: text('Where the work is done.', 'Rotterdam, two days from home'),
      start: dateSchema.optional().describe('The day the job would start, such as 2027-01-11.'),
      duties: texts('What the job consists of, one duty a line.', 'planning the daily routes'),
      skills: texts('What the job asks for.', 'route planning'),
      scope: text('How far the job reaches: people, budget, what it decides.'),
      plan: text('How you would set about the job, in a few sentences you could say aloud.'),
    })
    .meta({ title: 'Position', description: 'The job in question.' }),
)

export type Position = z.infer<typeof positionSchema>
