/** Owns the record of a conversation walked with a script; the walk itself says what its entries mean. */
import * as z from 'zod'
import { requiredText, text } from './fields.ts'
import { timeSchema } from './time.ts'
import { withoutEval } from './without-eval.ts'

/** The record of a conversation. */
export const sessionSchema = withoutEval(() =>
  z
    .object({
      script: requiredText('The id of the script.', 'second-interview-call'),
      version: text('The version of the script.'),
      structure: text(
        'A mark of the script’s steps and branches, by which a changed script is noticed.',
      ),
      started: timeSchema.optional().describe('When the conversation began.'),
      entries: z
        .array(z.unknown().describe('One entry, as the walk wrote it.'))
        .optional()
        .describe('What was answered, noted, skipped or undone, in order.'),
    })
    .meta({ title: 'Session', description: 'The record of a conversation; Cuecard writes it.' }),
)

export type Session = z.infer<typeof sessionSchema>
