/** The shape of a talk: who leads it, who else is there, and when it is. */
import * as z from 'zod'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'

export const talkSchema = z.object({
  host: personSchema.optional(),
  others: z.array(personSchema),
  interview: interviewSchema.optional(),
})
