/** The shape of what the interviewer's guide derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { arenaSchema } from '../../schemas/arena.ts'
import { offeringSchema } from '../../schemas/offering.ts'
import factsReverseInterviewSchema from './reverse-interview.facts.ts'
import { talkSchema } from './talk-schema.ts'

const factsReverseInterviewGuideSchema = talkSchema.extend({
  ...factsReverseInterviewSchema.shape,
  there: z.array(offeringSchema),
  gone: z.array(offeringSchema),
  fields: z.array(z.object({ arena: arenaSchema, offerings: z.array(offeringSchema) })),
})

export default factsReverseInterviewGuideSchema
