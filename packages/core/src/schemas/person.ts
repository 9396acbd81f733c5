/** Owns a person met, or to be met, on the way to the job. */
import * as z from 'zod'
import { emailSchema } from './email.ts'
import { text, texts, yesNo } from './fields.ts'
import { nameSchema } from './name.ts'
import { slugSchema } from './slug.ts'
import { standingSchema } from './standing.ts'
import { urlSchema } from './url.ts'
import { withoutEval } from './without-eval.ts'

/** What a person is to the newcomer. */
export const relationSchema = z.enum([
  'hiring-manager',
  'future-boss',
  'colleague',
  'executive',
  'hr',
  'recruiter',
  'other',
])

/** A person met, or to be met, on the way to the job. */
export const personSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe(
        'A short id of your choice, by which other entries name this person.',
      ),
      name: nameSchema,
      role: text('What they do there, as it stands on their card.', 'Director of Operations'),
      relation: relationSchema
        .optional()
        .describe(
          'What they are, or would be, to you: future-boss for the person you would report to.',
        ),
      email: emailSchema.optional().describe('Their e-mail address.'),
      phone: text('Their phone number, in quotes.', '+1 555 0123'),
      linkedin: urlSchema.optional().describe('Their LinkedIn page, in full.'),
      connected: yesNo('Whether you are connected on LinkedIn already.'),
      cares: texts(
        'What matters to them, and what they want to see in candidates. Noun phrases read best.',
        'calm in a crisis',
      ),
      asPerson: text('What they are like, from what you heard or saw.'),
      partInProcess: text('Their part in the decision, from what you heard.'),
      dealings: text(
        'What you and they will do together if you get the job: a phrase that fits “when we are …”.',
        'planning the seasonal peaks together',
      ),
      values: text(
        'What you honestly value in them, said to them, as a phrase that fits “I value …”.',
        'how openly you speak about what does not work yet',
      ),
      standing: standingSchema.optional(),
    })
    .meta({ title: 'Person', description: 'Somebody you have met, or will meet, about the job.' }),
)

export type Person = z.infer<typeof personSchema>
