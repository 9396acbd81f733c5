/** The shape of what the cover note derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { timeSchema } from '../../schemas/time.ts'
import { firstYearSchema } from './first-year-schema.ts'

const factsObjectivesCoverNoteSchema = firstYearSchema.extend({
  asked: timeSchema.optional(),
  count: z.int(),
  several: z.boolean(),
  open: z.boolean(),
})

export default factsObjectivesCoverNoteSchema
