/** Owns the short look back after an application has ended. */
import * as z from 'zod'
import { texts } from './fields.ts'
import { withoutEval } from './without-eval.ts'

/** A short look back. */
export const postMortemSchema = withoutEval(() =>
  z
    .object({
      wentWell: texts('What went well.', 'the story of the depot move'),
      change: texts('What you will do differently next time.', 'ask about the team earlier'),
    })
    .meta({ title: 'Looking back', description: 'A short look back after it ended.' }),
)

export type PostMortem = z.infer<typeof postMortemSchema>
