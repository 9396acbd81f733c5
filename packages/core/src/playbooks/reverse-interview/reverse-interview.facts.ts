/** The shape of what the script derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { offeringSchema } from '../../schemas/offering.ts'

const factsReverseInterviewSchema = z.object({
  arena: z.string().optional(),
  matches: z.array(offeringSchema),
})

export default factsReverseInterviewSchema
