/** Owns the candidate: the person who is looking for the job. */
import * as z from 'zod'
import { emailSchema } from './email.ts'
import { text, yesNo } from './fields.ts'
import { linkSchema } from './link.ts'
import { nameSchema } from './name.ts'
import { withoutEval } from './without-eval.ts'

/** The person who is looking for the job. */
export const candidateSchema = withoutEval(() =>
  z
    .object({
      name: nameSchema.describe('The candidate’s name, as it should stand under a letter.'),
      pronouns: text('The pronouns to use.', 'she/her', 'they/them'),
      headline: text('What the candidate is, in a few words.', 'Operations manager'),
      email: emailSchema.optional().describe('The e-mail address to be reached at.'),
      phone: text('The phone number to be reached at, in quotes.', '+1 555 0100'),
      location: text('Where the candidate lives: a town is enough.', 'Lisbon'),
      links: z
        .array(linkSchema)
        .optional()
        .describe('Pages worth showing: a portfolio, a profile.'),
      linkedinPremium: yesNo(
        'Whether you have LinkedIn Premium: an invitation may then be 300 characters long, else 200.',
      ),
      currentEmployer: text('The company the candidate works for now.', 'Harbour Freight Lines'),
      currentPosition: text('The job the candidate holds now.', 'Dispatch lead'),
    })
    .meta({ title: 'Candidate', description: 'The person who is looking for the job.' }),
)

export type Candidate = z.infer<typeof candidateSchema>
