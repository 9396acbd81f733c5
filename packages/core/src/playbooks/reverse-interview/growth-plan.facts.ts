/** The shape of what the growth plan derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { arenaSchema } from '../../schemas/arena.ts'
import { captureSchema } from '../../schemas/capture.ts'
import { offeringSchema } from '../../schemas/offering.ts'
import { talkSchema } from './talk-schema.ts'

const factsGrowthPlanSchema = talkSchema.extend({
  fields: z.array(
    z.object({
      arena: arenaSchema,
      ways: z.array(z.string()),
      certain: z.boolean(),
      matches: z.array(z.object({ offering: offeringSchema, fit: z.string() })),
    }),
  ),
  later: z.array(arenaSchema),
  waiting: z.array(captureSchema),
  helped: z.array(captureSchema),
})

export default factsGrowthPlanSchema
