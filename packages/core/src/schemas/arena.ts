/** Owns an arena: a field in which a candidate may want to grow. */
import * as z from 'zod'
import { requiredText, texts, yesNo } from './fields.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** A field in which a candidate may want to grow. */
export const arenaSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id, such as leadership.'),
      label: requiredText('What it is called.', 'Leadership'),
      chosen: yesNo(
        'Whether the candidate chose to talk about it; four at most. Only false puts it aside.',
      ),
      strengths: texts('What they are good at already.', 'listening before deciding'),
      wishes: texts('What they want to learn or do better.', 'leading people who know more'),
      obstacles: texts('What stands in the way.', 'no team of their own so far'),
      ways: texts('How they like to learn it.', 'mentoring'),
    })
    .meta({ title: 'Arena', description: 'A field in which the candidate may want to grow.' }),
)

export type Arena = z.infer<typeof arenaSchema>
