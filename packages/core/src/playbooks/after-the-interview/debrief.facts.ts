/** The shape of what the debrief derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { captureSchema } from '../../schemas/capture.ts'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'
import { questionSchema } from '../../schemas/question.ts'
import { preparedSituationSchema } from './prepared-situation-schema.ts'
import { ringingBackSchema } from './ringing-back-schema.ts'

const factsDebriefSchema = z.object({
  interview: interviewSchema.optional(),
  people: z.array(personSchema),
  names: z.array(z.string()),
  scope: z.array(captureSchema),
  open: z.array(questionSchema),
  resolve: z.array(preparedSituationSchema),
  room: z.boolean(),
  ringing: ringingBackSchema,
  deciding: captureSchema.optional(),
  calls: z.array(z.object({ capture: captureSchema, begins: z.boolean() })),
})

export default factsDebriefSchema
