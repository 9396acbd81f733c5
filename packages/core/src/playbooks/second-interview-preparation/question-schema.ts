/** The shape of a prepared question with the names of those it is for. */
import * as z from 'zod'
import { questionSchema } from '../../schemas/question.ts'

export const preparedQuestionSchema = z.object({
  question: questionSchema,
  names: z.array(z.string()),
})
