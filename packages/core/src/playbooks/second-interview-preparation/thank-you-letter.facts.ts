/** The shape of what a thank-you letter derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { accomplishmentSchema } from '../../schemas/accomplishment.ts'
import { discussedSchema } from '../../schemas/discussed.ts'

const factsThankYouLetterSchema = z.object({
  topics: z.array(
    z.object({ discussed: discussedSchema, strength: accomplishmentSchema.optional() }),
  ),
  others: z.array(z.string()),
  promises: z.array(discussedSchema),
  more: accomplishmentSchema.optional(),
  suits: z.boolean(),
  picture: z.boolean(),
  boss: z.boolean(),
  colleague: z.boolean(),
})

export default factsThankYouLetterSchema
