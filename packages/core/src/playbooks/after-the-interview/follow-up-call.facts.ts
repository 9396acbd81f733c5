/** The shape of what the follow-up call derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { questionSchema } from '../../schemas/question.ts'
import { preparedSituationSchema } from './prepared-situation-schema.ts'
import { ringingBackSchema } from './ringing-back-schema.ts'

const factsFollowUpCallSchema = ringingBackSchema.extend({
  round: preparedSituationSchema.optional(),
  open: z.array(questionSchema),
  count: z.int(),
  alone: z.boolean(),
  several: z.boolean(),
})

export default factsFollowUpCallSchema
