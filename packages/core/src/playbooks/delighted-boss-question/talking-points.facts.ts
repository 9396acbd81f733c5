/** The shape of what the talking points derive; read when they are compiled, never shipped with them. */
import * as z from 'zod'
import { accomplishmentSchema } from '../../schemas/accomplishment.ts'
import { captureSchema } from '../../schemas/capture.ts'
import { personSchema } from '../../schemas/person.ts'

const matchSchema = z.object({
  accomplishment: accomplishmentSchema,
  latest: z.boolean(),
  turn: z.int(),
  told: z.boolean(),
})

const factsTalkingPointsSchema = z.object({
  boss: personSchema.optional(),
  several: z.boolean(),
  points: z.array(
    z.object({ number: z.int(), capture: captureSchema, match: matchSchema.optional() }),
  ),
})

export default factsTalkingPointsSchema
