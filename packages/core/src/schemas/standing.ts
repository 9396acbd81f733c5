/** Owns how one person sees the candidate, as that person told it. */
import * as z from 'zod'
import { text, texts, yesNo } from './fields.ts'
import { withoutEval } from './without-eval.ts'

/** How one person sees the candidate. */
export const standingSchema = withoutEval(() =>
  z
    .object({
      rank: text('Where they place you among the candidates, as they said it.', 'one of three'),
      ranked: z
        .enum(['first', 'not-first', 'one-of-several'])
        .optional()
        .describe('Where they place you: first, not first, or as one of several.'),
      backs: yesNo('Whether they said that they are for you.'),
      wouldHire: z
        .enum(['yes', 'no', 'depends'])
        .optional()
        .describe('What they would do if it were their decision alone.'),
      recommends: yesNo('Whether they will recommend you if the next person is satisfied.'),
      concerns: texts('What still speaks against you in their eyes.', 'no time in food so far'),
      emphasise: texts('What they would put in front for the next person.', 'the depot move'),
      improve: texts('What they would present better or differently.', 'shorter answers'),
      distinctive: text('What sets you apart, as they see it.'),
      firstChoice: texts(
        'What it takes to become, or to stay, their first choice.',
        'a plan for the school routes',
      ),
      advice: texts(
        'How they would win the next person over.',
        'let him draw, and ask about what he draws',
      ),
    })
    .meta({ title: 'Standing', description: 'How this person sees you, as they told you.' }),
)

export type Standing = z.infer<typeof standingSchema>
