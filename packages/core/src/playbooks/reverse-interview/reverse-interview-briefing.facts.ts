/** The shape of what the briefing derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { offeringSchema } from '../../schemas/offering.ts'
import { talkSchema } from './talk-schema.ts'

const offerings = z.array(offeringSchema)

const factsReverseInterviewBriefingSchema = talkSchema.extend({
  people: offerings,
  resources: offerings,
  opportunities: offerings,
})

export default factsReverseInterviewBriefingSchema
