/** The shape of what the lines of the call depend on; read when they are compiled, never shipped with them. */
import * as z from 'zod'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'
import { questionSchema } from '../../schemas/question.ts'

const factsSecondInterviewCallSchema = z.object({
  interviewer: personSchema.optional(),
  met: z.array(personSchema),
  talk: interviewSchema.optional(),
  next: z.array(personSchema),
  count: z.int(),
  last: z.boolean(),
  open: z.array(questionSchema),
})

export default factsSecondInterviewCallSchema
