/** The shape of a topic with the names of those it came up with. */
import * as z from 'zod'
import { discussedSchema } from '../../schemas/discussed.ts'

export const talkedAboutSchema = z.object({
  discussed: discussedSchema,
  names: z.array(z.string()),
})
