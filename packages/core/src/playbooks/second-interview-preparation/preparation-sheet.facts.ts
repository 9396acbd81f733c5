/** The shape of what a preparation sheet derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { accomplishmentSchema } from '../../schemas/accomplishment.ts'
import { captureSchema } from '../../schemas/capture.ts'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'
import { questionSchema } from '../../schemas/question.ts'
import { timeSchema } from '../../schemas/time.ts'
import { challengeSchema } from './challenge-schema.ts'
import { preparedQuestionSchema } from './question-schema.ts'
import { toldStorySchema } from './story-schema.ts'
import { talkedAboutSchema } from './talked-about-schema.ts'

const factsPreparationSheetSchema = z.object({
  known: z.boolean(),
  unknown: z.boolean(),
  boss: z.boolean(),
  related: z.boolean(),
  talk: z
    .object({
      interview: interviewSchema,
      others: z.array(z.string()),
      deadline: timeSchema.optional(),
    })
    .optional(),
  cares: z.array(z.object({ wish: z.string(), story: accomplishmentSchema.optional() })),
  closest: accomplishmentSchema.optional(),
  advisers: z.array(personSchema),
  notes: z.array(z.object({ capture: captureSchema, by: personSchema.optional() })),
  actions: z.array(captureSchema),
  evidence: z.object({
    ability: toldStorySchema.optional(),
    culture: toldStorySchema.optional(),
    teamwork: toldStorySchema.optional(),
    manageable: toldStorySchema.optional(),
  }),
  challenges: z.array(challengeSchema),
  topics: z.array(talkedAboutSchema),
  questions: z.array(preparedQuestionSchema),
  asked: z.array(questionSchema),
  later: z.array(questionSchema),
})

export default factsPreparationSheetSchema
