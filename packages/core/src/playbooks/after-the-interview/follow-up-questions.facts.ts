/** The shape of what the follow-up questions derive; read when they are compiled, never shipped with them. */
import * as z from 'zod'
import { questionSchema } from '../../schemas/question.ts'
import { situationSchema } from '../../schemas/situation.ts'
import factsFollowUpCallSchema from './follow-up-call.facts.ts'
import { preparedSituationSchema } from './prepared-situation-schema.ts'

const factsFollowUpQuestionsSchema = factsFollowUpCallSchema.extend({
  rounds: z.array(
    z.object({
      number: z.int(),
      facts: z.object({ round: preparedSituationSchema }),
      minutes: z.number().optional(),
      noResult: z.boolean(),
      gaps: z.object({
        some: z.boolean(),
        analysis: z.boolean(),
        reasons: z.boolean(),
        comparedWith: z.boolean(),
        agreement: z.boolean(),
        options: z.boolean(),
        bestMeasure: z.boolean(),
      }),
    }),
  ),
  questions: z.array(z.object({ number: z.int(), question: questionSchema })),
  reserve: z.object({ situations: z.array(situationSchema), questions: z.array(questionSchema) }),
  minutes: z.number().optional(),
})

export default factsFollowUpQuestionsSchema
