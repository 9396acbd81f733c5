/** The shape of what the story bank derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { accomplishmentSchema } from '../../schemas/accomplishment.ts'
import { toldStorySchema } from './story-schema.ts'

const is = z.boolean().optional()
const stories = z.array(accomplishmentSchema)

const factsStoryBankSchema = z.object({
  stories: z.array(
    toldStorySchema.extend({
      answers: z.array(z.string()),
      proves: z.object({ ability: is, culture: is, teamwork: is, manageable: is }),
      proof: z.boolean(),
    }),
  ),
  coverage: z.object({
    ability: stories,
    culture: stories,
    teamwork: stories,
    manageable: stories,
  }),
})

export default factsStoryBankSchema
