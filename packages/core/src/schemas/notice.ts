/** Owns the notice to the present employer. */
import * as z from 'zod'
import { dateSchema } from './date.ts'
import { text } from './fields.ts'
import { nameSchema } from './name.ts'
import { withoutEval } from './without-eval.ts'

/** The notice to the present employer. */
export const noticeSchema = withoutEval(() =>
  z
    .object({
      to: nameSchema.optional().describe('The name of your present manager.'),
      period: text('The notice period.', 'four weeks'),
      lastDay: dateSchema.optional().describe('Your last day there, such as 2026-12-31.'),
      given: dateSchema.optional().describe('The day you gave notice, such as 2026-12-03.'),
      handover: text('What you will do so that the work goes on without you.'),
      thanks: text('What you thank them for, as a noun phrase.', 'four good years in dispatch'),
    })
    .meta({ title: 'Notice', description: 'The notice to your present employer.' }),
)

export type Notice = z.infer<typeof noticeSchema>
