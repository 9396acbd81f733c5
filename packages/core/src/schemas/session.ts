/** Owns the record of a conversation walked with a script: what a walk needs to be at the same place again. */
import * as z from 'zod'
import { idOf, idsOf, requiredText, texts, yesNo } from './fields.ts'
import { sessionEntrySchema } from './session-entry.ts'
import { slugSchema } from './slug.ts'
import { timeSchema } from './time.ts'
import { withoutEval } from './without-eval.ts'

/** One of the things that a loop goes through, known when the conversation began. */
export const sessionItemSchema = withoutEval(() =>
  z
    .object({
      loop: slugSchema.describe('The loop of the script that goes through it.'),
      id: idOf('Its id in the dossier.'),
      label: requiredText('What it is called.', 'Leadership'),
      chosen: yesNo('Whether it is gone through; one that is not is only known, by its name.'),
      known: texts('What the dossier knew of it at the start, as paths.'),
    })
    .meta({ title: 'Item', description: 'One of the things that a loop goes through.' }),
)

/** The record of a conversation. */
export const sessionSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id, by which its notes are known in the dossier.'),
      script: slugSchema.describe('The id of the script.'),
      version: requiredText('The version of the script.', '1'),
      structure: requiredText(
        'A mark of the script’s steps and branches, by which a changed script is noticed.',
      ),
      started: timeSchema.optional().describe('When the conversation began.'),
      interview: idOf('The id of the interview in which it took place.'),
      with: idsOf('The ids of the people talked to, as a list: [dana].'),
      next: idsOf('The ids of the people to be met next, as a list: [henrik].'),
      known: texts('What the dossier knew at the start, as paths; a script may ask less then.'),
      items: z
        .array(sessionItemSchema)
        .optional()
        .describe('What the loops of the script had to go through at the start.'),
      entries: z
        .array(sessionEntrySchema)
        .describe('What was answered, noted, skipped or undone, in order.'),
    })
    .meta({ title: 'Session', description: 'The record of a conversation; Cuecard writes it.' }),
)

export type SessionItem = z.infer<typeof sessionItemSchema>
export interface Session extends z.infer<typeof sessionSchema> {}
