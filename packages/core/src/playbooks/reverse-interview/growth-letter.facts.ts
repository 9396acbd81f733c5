/** The shape of what the follow-up letter derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { arenaSchema } from '../../schemas/arena.ts'
import { offeringSchema } from '../../schemas/offering.ts'
import { talkSchema } from './talk-schema.ts'

const factsGrowthLetterSchema = talkSchema.extend({
  several: z.boolean(),
  fields: z.array(
    z.object({
      arena: arenaSchema,
      wish: z.string().optional(),
      offers: z.array(offeringSchema),
    }),
  ),
  gaps: z.array(z.object({ arena: arenaSchema, near: offeringSchema.optional() })),
})

export default factsGrowthLetterSchema
