/** The shape of what the closing script derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'

const factsClosingTheInterviewSchema = z.object({
  interview: interviewSchema.optional(),
  people: z.array(personSchema),
  one: personSchema.optional(),
  two: z.boolean(),
  several: z.boolean(),
  remote: z.boolean(),
})

export default factsClosingTheInterviewSchema
