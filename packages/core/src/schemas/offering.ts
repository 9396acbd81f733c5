/** Owns an offering: something real that the company can put into a person's growth. */
import * as z from 'zod'
import { requiredText, text, texts, yesNo } from './fields.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** Something real that the company can put into a person's growth. */
export const offeringSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id of your choice.'),
      kind: z
        .enum(['person', 'resource', 'opportunity'])
        .describe(
          'What sort of help it is: a person, a resource, or an opportunity that challenges.',
        ),
      label: requiredText(
        'What it is, as the candidate should read it.',
        'the monthly design review',
      ),
      serves: texts(
        'What it is good for: ids of arenas, or ways of learning such as mentoring.',
        'leadership',
        'mentoring',
      ),
      note: text('Anything to know about it: who runs it, when, for whom.'),
      available: yesNo(
        'Whether it is there today. Say false while it is not, and it is never offered.',
      ),
    })
    .meta({
      title: 'Offering',
      description: 'Something real that the company has for a person’s growth.',
    }),
)

export type Offering = z.infer<typeof offeringSchema>
