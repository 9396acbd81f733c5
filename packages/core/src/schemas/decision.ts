/** Owns what was said about the decision: when it falls, and whether one may call back. */
import * as z from 'zod'
import { dateSchema } from './date.ts'
import { idOf, text, yesNo } from './fields.ts'
import { timeSchema } from './time.ts'
import { withoutEval } from './without-eval.ts'

/** Whether, when and where one may call back. */
export const callBackSchema = withoutEval(() =>
  z
    .object({
      allowed: yesNo('Whether they said that you may call.'),
      with: idOf('The id of the person to call.'),
      at: timeSchema
        .optional()
        .describe('The time agreed, with its time zone: 2026-11-25T16:00-05:00[America/New_York].'),
      phone: text('The number to call, in quotes.', '+1 555 0123'),
      called: timeSchema
        .optional()
        .describe('When you called, with its time zone: 2026-11-25T16:05-05:00[America/New_York].'),
      otherwise: text('How else they would like to be reached, if not by phone.', 'by e-mail'),
    })
    .meta({ title: 'Calling back', description: 'Whether, when and where you may call back.' }),
)

/** What was said about the decision. */
export const decisionSchema = withoutEval(() =>
  z
    .object({
      expected: dateSchema
        .optional()
        .describe('The day by which they mean to decide, such as 2026-12-04.'),
      callBack: callBackSchema.optional(),
      lastRound: yesNo('Whether you were told that no further interview comes before it.'),
      note: text('What else was said about it.'),
    })
    .meta({ title: 'Decision', description: 'What you were told about the decision.' }),
)

export type CallBack = z.infer<typeof callBackSchema>
export type Decision = z.infer<typeof decisionSchema>
