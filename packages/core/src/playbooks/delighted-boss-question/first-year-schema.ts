/** The shape of what the objectives and their cover note share. */
import * as z from 'zod'
import { captureSchema } from '../../schemas/capture.ts'
import { dateSchema } from '../../schemas/date.ts'
import { objectiveSchema } from '../../schemas/objective.ts'
import { personSchema } from '../../schemas/person.ts'

export const firstYearSchema = z.object({
  boss: personSchema.optional(),
  title: z.string().optional(),
  start: dateSchema.optional(),
  review: dateSchema.optional(),
  objectives: z.array(
    z.object({
      number: z.int(),
      capture: captureSchema.optional(),
      objective: objectiveSchema.optional(),
      other: personSchema.optional(),
    }),
  ),
})
