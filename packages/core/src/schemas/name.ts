/** Owns the name of a person. */
import * as z from 'zod'
import { requiredText, text } from './fields.ts'
import { withoutEval } from './without-eval.ts'

/** A person's name. */
export const nameSchema = withoutEval(() =>
  z
    .object({
      full: requiredText('The whole name as its owner writes it.', 'Dana Whitfield', 'Suryani'),
      given: text(
        'What friends and colleagues call them. Letters that use first names need it; leave it out where you would not use it.',
        'Dana',
      ),
      family: text('The family name, used after a courtesy title.', 'Whitfield', 'van den Berg'),
      courtesy: text(
        'The courtesy title that they use: Ms., Mr., Mx., Dr., Prof. Leave it out where there is none, or where you do not know.',
        'Dr.',
      ),
      pronounced: text('How the name is said, as a reminder to yourself.', 'Shi-VAWN'),
    })
    .meta({ title: 'Name', description: 'A name. Only the full name is needed.' }),
)

export type Name = z.infer<typeof nameSchema>
