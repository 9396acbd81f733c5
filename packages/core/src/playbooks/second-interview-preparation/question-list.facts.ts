/** The shape of what the question list derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { personSchema } from '../../schemas/person.ts'
import { questionSchema } from '../../schemas/question.ts'
import { preparedQuestionSchema } from './question-schema.ts'
import { talkedAboutSchema } from './talked-about-schema.ts'

const factsQuestionListSchema = z.object({
  people: z.array(z.object({ person: personSchema, questions: z.array(preparedQuestionSchema) })),
  anybody: z.array(questionSchema),
  later: z.array(preparedQuestionSchema),
  asked: z.array(preparedQuestionSchema),
  topics: z.array(talkedAboutSchema),
  plan: z.string().optional(),
})

export default factsQuestionListSchema
