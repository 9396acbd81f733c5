/** Owns an accomplishment: a story from the candidate's work, told as situation, task, action, result. */
import * as z from 'zod'
import { requiredText, text, texts } from './fields.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** A solution that was weighed, and what it cost. */
export const optionSchema = withoutEval(() =>
  z
    .object({
      what: requiredText('What could be done.', 'a second shift at the depot'),
      cost: text('What it cost, or would have cost.', '12,000 a year'),
    })
    .meta({ title: 'Option', description: 'A solution that was weighed.' }),
)

/** The four things that everybody weighs in a candidate. */
export const provesSchema = z
  .enum(['ability', 'culture', 'teamwork', 'manageable'])
  .describe('One of the four things that everybody weighs.')

/** A story from the candidate's work. */
export const accomplishmentSchema = withoutEval(() =>
  z
    .object({
      id: slugSchema.describe('A short id of your choice, by which other entries name this story.'),
      title: requiredText('A title to find it by.', 'Cut release time to a week'),
      employer: text('Where it was.', 'Harbour Freight Lines'),
      role: text('What you were there.', 'Dispatch lead'),
      when: text('When it was, in quotes if it is only a year.', '2024', 'spring 2023'),
      situation: text('How things stood before.'),
      task: text('What you were asked, or took upon yourself, to do.'),
      action: text('What you did: your own part, step by step.'),
      result: text('How it came out.'),
      figures: texts('The result in figures, each a phrase of its own.', 'turnover from 10% to 5%'),
      shows: texts('What it shows about you.', 'patience with difficult suppliers'),
      proves: z
        .array(provesSchema)
        .optional()
        .describe(
          'Which of the four things that everybody weighs it proves: ability, culture (you fit in), teamwork (you are good to work with), manageable (you are easy to lead).',
        ),
      similar: text(
        'The whole story in one clause, as you would say it.',
        'we cut release time from six weeks to one',
      ),
      analysis: text('What you looked into to understand the problem.'),
      reasons: texts('The reasons that were possible.'),
      comparedWith: text('Whom or what you compared with.'),
      agreement: text('How the others were won over.'),
      options: z.array(optionSchema).optional().describe('The solutions you weighed, best first.'),
      bestMeasure: text('The one measure that worked best.'),
    })
    .meta({
      title: 'Accomplishment',
      description: 'A story from your work: situation, task, action, result.',
    }),
)

export type Accomplishment = z.infer<typeof accomplishmentSchema>
