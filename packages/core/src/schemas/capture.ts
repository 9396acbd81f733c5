/** Owns a capture: one thing that somebody said, kept as they said it. */
import * as z from 'zod'
import { idOf, requiredText, text, yesNo } from './fields.ts'
import { slugSchema } from './slug.ts'
import { timeSchema } from './time.ts'
import { withoutEval } from './without-eval.ts'

/** One thing that somebody said. */
export const captureSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id of your choice, such as first-wish.'),
      script: text('The id of the script in which it was asked.', 'delighted-boss-question'),
      step: text('The step of that script.', 'ask'),
      question: text('What was asked, or what the words answer.'),
      by: idOf('The id of the person who said it.'),
      at: timeSchema
        .optional()
        .describe(
          'When it was said, with its time zone: 2026-11-20T15:40-05:00[America/New_York].',
        ),
      interview: idOf('The id of the interview in which it was said.'),
      where: text('Where it was said.', 'at the table in their office'),
      words: requiredText(
        'The words, as nearly as they were said; one entry for each thing they named. In YAML, | keeps the lines as they are.',
      ),
      verbatim: yesNo('Whether these are the very words, and not a summary.'),
      about: idOf('The id of the person it is about, where that is not who said it.'),
      topic: text('What it was about, where a talk went through several things.', 'Leadership'),
      own: yesNo('Whether it is a remark of your own, and nothing that they said.'),
    })
    .meta({ title: 'Capture', description: 'One thing that somebody said, as they said it.' }),
)

export type Capture = z.infer<typeof captureSchema>
