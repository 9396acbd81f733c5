/** Owns one step of the hiring process, as it was told. */
import * as z from 'zod'
import { idOf, idsOf, requiredText, text, yesNo } from './fields.ts'
import { withoutEval } from './without-eval.ts'

/** One step of the hiring process. */
export const processStepSchema = withoutEval(() =>
  z
    .object({
      id: idOf('A short id, if something else should name this step.'),
      label: requiredText('What happens in it.', 'a talk with the regional director'),
      when: text('When, as you were told.', 'the week of 16 November'),
      with: idsOf('The ids of the people you will meet in it, as a list: [dana].'),
      done: yesNo('Whether it is behind you.'),
      note: text('Anything else you were told about it.'),
    })
    .meta({ title: 'Step', description: 'One step of the hiring process, as you were told.' }),
)

export type ProcessStep = z.infer<typeof processStepSchema>
