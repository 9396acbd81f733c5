/** Owns the entries of a session: what a person did at a step of a script, one after the other. */
import * as z from 'zod'
import { idOf, requiredText, text } from './fields.ts'
import { slugSchema } from './slug.ts'
import { timeSchema } from './time.ts'
import { withoutEval } from './without-eval.ts'

const at = timeSchema
  .optional()
  .describe('When it was done, with its time zone: 2026-11-20T15:40-05:00[America/New_York].')
const step = idOf('The step at which it was done.')
const by = idOf('The id of the person who said it.')

/** What may happen at a step. */
export const sessionEntrySchema = withoutEval(() =>
  z
    .discriminatedUnion('kind', [
      z
        .object({
          kind: z.literal('answered').describe('An answer was heard, or the line was said.'),
          choice: idOf('Which of the answers it was; absent where the step has none.'),
          by,
          at,
          step,
        })
        .meta({ title: 'Answered', description: 'The step was gone through, with an answer.' }),
      z
        .object({
          kind: z.literal('noted').describe('Something was written down.'),
          text: requiredText('What was written down.'),
          capture: idOf('Which capture of the step it belongs to; absent in a free note.'),
          by,
          about: idOf('The id of the person it is about, where several could be meant.'),
          topic: text('What a loop was at when it was taken; Cuecard writes it.', 'Leadership'),
          at,
          step,
        })
        .meta({ title: 'Noted', description: 'Something was written down at the step.' }),
      z
        .object({ kind: z.literal('skipped').describe('The step was passed over.'), at, step })
        .meta({ title: 'Skipped', description: 'The step was passed over.' }),
      z
        .object({
          kind: z.literal('jumped').describe('The walk went on at another step.'),
          to: slugSchema.describe('The step that the walk went on at.'),
          round: z.int().min(1).optional().describe('Which round of a loop, from 1.'),
          at,
          step,
        })
        .meta({ title: 'Jumped', description: 'The walk went on at another step.' }),
      z
        .object({ kind: z.literal('undone').describe('The last thing was taken back.'), at, step })
        .meta({ title: 'Undone', description: 'The last thing that still stood was taken back.' }),
    ])
    .meta({ title: 'Entry', description: 'One thing that was done at a step of a script.' }),
)

export type SessionEntry = z.infer<typeof sessionEntrySchema>
