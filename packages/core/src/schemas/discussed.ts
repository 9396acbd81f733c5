/** Owns one topic of an interview: what was said about it, and with whom. */
import * as z from 'zod'
import { idOf, idsOf, requiredText, text } from './fields.ts'
import { withoutEval } from './without-eval.ts'

/** One topic of an interview. */
export const discussedSchema = withoutEval(() =>
  z
    .object({
      with: idsOf(
        'The ids of the people you talked about it with, as a list: [dana]. Leave it out if everybody took part.',
      ),
      topic: requiredText(
        'What you talked about, as a noun phrase that fits “our talk about …”: the move to weekly releases.',
        'the move to weekly releases',
        'your plans for the second plant',
      ),
      said: text(
        'What they said about it, as a clause that fits “you said that …”.',
        'the first week of each quarter is the hardest',
      ),
      yours: text(
        'What you said, or would bring to it, as a sentence about yourself.',
        'I would begin by riding along on three routes.',
      ),
      accomplishment: idOf('The id of an accomplishment of yours that bears on it.'),
      followUp: text(
        'Something you promised, or a fact you owe them, as a full sentence.',
        'The checklist I mentioned is attached.',
      ),
    })
    .meta({ title: 'Topic', description: 'One thing that was talked about.' }),
)

export type Discussed = z.infer<typeof discussedSchema>
