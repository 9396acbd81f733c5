/** The shape of what all replies to an offer share. */
import * as z from 'zod'
import { offerSchema } from '../../schemas/offer.ts'
import { personSchema } from '../../schemas/person.ts'

export const offerReplySchema = z.object({
  to: personSchema.optional(),
  offer: offerSchema.optional(),
  title: z.string().optional(),
  applied: z.string().optional(),
  contract: z.boolean(),
  written: z.boolean(),
  spoken: z.boolean(),
  terms: z.boolean(),
})
