/** Owns a question that is prepared for somebody. */
import * as z from 'zod'
import { idsOf, requiredText, text, yesNo } from './fields.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** A question prepared for somebody. */
export const questionSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema
        .optional()
        .describe('A short id, if something else should name this question.'),
      text: requiredText(
        'The question, as you would ask it.',
        'What should be different after six months?',
      ),
      to: idsOf('The ids of the people it is for, as a list: [dana]. Leave it out for anybody.'),
      topic: text('What it builds on, as a noun phrase.', 'the second plant'),
      about: z
        .enum(['duties', 'company', 'team', 'growth', 'pay', 'other'])
        .optional()
        .describe(
          'What it is about. Questions about pay wait until the company opens the subject.',
        ),
      asked: yesNo('Whether it has been asked.'),
      answer: text('What the answer was.'),
    })
    .meta({ title: 'Question', description: 'A question that you have prepared.' }),
)

export type Question = z.infer<typeof questionSchema>
