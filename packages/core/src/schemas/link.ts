/** Owns a link that a person is happy to share. */
import * as z from 'zod'
import { text } from './fields.ts'
import { urlSchema } from './url.ts'
import { withoutEval } from './without-eval.ts'

/** A web address with the words to show for it. */
export const linkSchema = withoutEval(() =>
  z
    .object({
      label: text('The words to show for the link.', 'Portfolio'),
      url: urlSchema,
    })
    .meta({ title: 'Link', description: 'A web address and the words to show for it.' }),
)

export type Link = z.infer<typeof linkSchema>
