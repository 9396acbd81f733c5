/** The shape of what the script derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'
import { reviewPlaceSchema } from './review-place-schema.ts'

const factsDelightedBossQuestionSchema = z.object({
  boss: personSchema.optional(),
  interview: interviewSchema.optional(),
  place: reviewPlaceSchema.optional(),
})

export default factsDelightedBossQuestionSchema
