/** Owns how a candidate likes to grow, as they told the hiring team. */
import * as z from 'zod'
import { text, texts } from './fields.ts'
import { withoutEval } from './without-eval.ts'

/** How a candidate likes to grow. */
export const growthSchema = withoutEval(() =>
  z
    .object({
      helpedBefore: texts('What has helped them grow before.', 'a mentor in the first job'),
      prefers: texts(
        'What they prefer: courses, mentoring, apprenticeship, something else.',
        'mentoring',
      ),
      note: text('Anything else they said about it.'),
    })
    .meta({ title: 'Growth', description: 'How the candidate likes to grow, in any field.' }),
)

export type Growth = z.infer<typeof growthSchema>
