/** Owns the employer: the company that has the job to give. */
import * as z from 'zod'
import { requiredText, text, texts } from './fields.ts'
import { urlSchema } from './url.ts'
import { withoutEval } from './without-eval.ts'

/** The company that has the job to give. */
export const employerSchema = withoutEval(() =>
  z
    .object({
      name: requiredText('The company’s name as it should stand in a letter.', 'Brightwater Foods'),
      industry: text('What business it is in.', 'chilled food'),
      website: urlSchema.optional().describe('Its website, in full.'),
      location: text('Where it is, or where the job is.', 'Rotterdam'),
      products: texts('What it makes or does for its customers.', 'ready meals', 'school catering'),
      challenges: texts(
        'What is hard for it just now, and waits for the newcomer. Noun phrases read best.',
        'late deliveries in the north',
      ),
      terms: texts('Names you heard there and should know: products, tools, competitors.', 'OTIF'),
      plans: texts('What it plans, as far as you heard.', 'a second plant in spring'),
      knowledge: text('What you know about the company by now, in your own words.'),
      reason: text('Why you want to work there, in a sentence or two you could say aloud.'),
    })
    .meta({ title: 'Employer', description: 'The company that has the job to give.' }),
)

export type Employer = z.infer<typeof employerSchema>
