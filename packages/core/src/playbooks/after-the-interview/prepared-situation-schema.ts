/** The shape of what the candidate brings to one problem. */
import * as z from 'zod'
import { accomplishmentSchema } from '../../schemas/accomplishment.ts'
import { personSchema } from '../../schemas/person.ts'
import { situationSchema } from '../../schemas/situation.ts'

export const preparedSituationSchema = z.object({
  situation: situationSchema,
  kind: z.string(),
  from: personSchema.optional(),
  by: personSchema.optional(),
  story: accomplishmentSchema.optional(),
  found: z.boolean(),
  own: z.string().optional(),
  told: z.boolean(),
  later: z.boolean(),
})
