/** Owns an interview: when, where, with whom, and about what. */
import * as z from 'zod'
import { discussedSchema } from './discussed.ts'
import { idsOf, text, yesNo } from './fields.ts'
import { slugSchema } from './slug.ts'
import { timeSchema } from './time.ts'
import { withoutEval } from './without-eval.ts'

/** An interview. */
export const interviewSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id of your choice, such as second-round.'),
      round: z.int().min(1).optional().describe('Which round it is: 1 for the first.'),
      start: timeSchema
        .optional()
        .describe('When it starts, with its time zone: 2026-11-20T15:00-05:00[America/New_York].'),
      end: timeSchema
        .optional()
        .describe(
          'When it ended, with its time zone. Thank-you letters are due within a day of it.',
        ),
      mode: z.enum(['in-person', 'video', 'phone']).optional().describe('How you met.'),
      place: text(
        'Where you sat: table, room, desk, video, phone, or your own words after “at” or “in”.',
        'table',
        'the meeting room on the ninth floor',
      ),
      people: z
        .array(slugSchema)
        .describe('The ids of the people you met there, as a list: [dana, tomasz].'),
      discussed: z
        .array(discussedSchema)
        .optional()
        .describe(
          'What you talked about: at least one topic for each person, so that each letter is its own.',
        ),
      thanked: idsOf(
        'The ids of those whose thank-you letter you have sent, as a list: [dana]. Nobody reminds you of it then.',
      ),
      payRaised: yesNo(
        'Whether they brought up pay or benefits in it. Until they do, your own questions about it wait.',
      ),
      notes: text('Anything else worth keeping.'),
    })
    .meta({
      title: 'Interview',
      description: 'A talk about the job: when, where, with whom, about what.',
    }),
)

export type Interview = z.infer<typeof interviewSchema>
