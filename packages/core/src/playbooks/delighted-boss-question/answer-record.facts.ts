/** The shape of what the answer record derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { captureSchema } from '../../schemas/capture.ts'
import { personSchema } from '../../schemas/person.ts'
import { timeSchema } from '../../schemas/time.ts'
import { reviewPlaceSchema } from './review-place-schema.ts'

const factsAnswerRecordSchema = z.object({
  answers: z.array(
    z.object({
      by: personSchema.optional(),
      at: timeSchema.optional(),
      where: z.string().optional(),
      place: reviewPlaceSchema.optional(),
      question: z.string().optional(),
      items: z.array(captureSchema),
    }),
  ),
})

export default factsAnswerRecordSchema
