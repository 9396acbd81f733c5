/** The shape of what is known of the call after the interview. */
import * as z from 'zod'
import { captureSchema } from '../../schemas/capture.ts'
import { dateSchema } from '../../schemas/date.ts'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'
import { timeSchema } from '../../schemas/time.ts'

export const ringingBackSchema = z.object({
  callee: personSchema.optional(),
  interview: interviewSchema.optional(),
  allowed: z.boolean(),
  refused: z.boolean(),
  at: timeSchema.optional(),
  said: captureSchema.optional(),
  phone: z.string().optional(),
  otherwise: z.string().optional(),
  week: dateSchema.optional(),
})
