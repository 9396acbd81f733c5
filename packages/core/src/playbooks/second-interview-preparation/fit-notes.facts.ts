/** The shape of what the fit notes derive; read when they are compiled, never shipped with them. */
import * as z from 'zod'
import { criterionSchema } from '../../schemas/criterion.ts'
import { interviewSchema } from '../../schemas/interview.ts'
import { observationSchema } from '../../schemas/observation.ts'
import { personSchema } from '../../schemas/person.ts'

const factsFitNotesSchema = z.object({
  boss: personSchema.optional(),
  colleague: personSchema.optional(),
  strengths: z.array(z.string()),
  criteria: z.array(
    z.object({
      criterion: criterionSchema,
      seen: z.array(
        z.object({
          observation: observationSchema,
          by: personSchema.optional(),
          interview: interviewSchema.optional(),
        }),
      ),
    }),
  ),
})

export default factsFitNotesSchema
