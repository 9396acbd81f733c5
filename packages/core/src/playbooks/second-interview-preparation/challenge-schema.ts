/** The shape of a challenge with the story that comes closest to it. */
import * as z from 'zod'
import { accomplishmentSchema } from '../../schemas/accomplishment.ts'
import { personSchema } from '../../schemas/person.ts'
import { situationSchema } from '../../schemas/situation.ts'

export const challengeSchema = z.object({
  words: z.string(),
  from: personSchema.optional(),
  situation: situationSchema.optional(),
  story: accomplishmentSchema.optional(),
})
