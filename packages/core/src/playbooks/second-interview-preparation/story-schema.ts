/** The shape of a story with the time it takes to tell. */
import * as z from 'zod'
import { accomplishmentSchema } from '../../schemas/accomplishment.ts'

export const toldStorySchema = z.object({
  accomplishment: accomplishmentSchema,
  seconds: z.int().optional(),
  minutes: z.int().optional(),
  half: z.boolean(),
})
