/** The shape of what the capture form derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { arenaSchema } from '../../schemas/arena.ts'
import { captureSchema } from '../../schemas/capture.ts'
import { talkSchema } from './talk-schema.ts'

const captures = z.array(captureSchema)

const factsReverseInterviewNotesSchema = talkSchema.extend({
  fields: z.array(z.object({ number: z.int(), arena: arenaSchema.optional() })),
  later: z.array(arenaSchema),
  questions: captures,
  waiting: captures,
  missing: captures,
  open: captures,
  words: captures,
})

export default factsReverseInterviewNotesSchema
