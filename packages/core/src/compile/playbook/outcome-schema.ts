/** What a playbook tells of an outcome: when it is there, what it means, what to do and not to do, what to send. */
import * as z from 'zod'
import { dossierSchema } from '../../schemas/dossier.ts'
import { offerSchema } from '../../schemas/offer.ts'

/** Words that stand in the site's table as they are, and in documents as partials: hence no markup, no tags. */
const words = z
  .string()
  .regex(/^[^*`<>[\]{}\\|]+$/, 'outcome words are plain text, without markup or tags')

/** The words that a dossier has for how an application came out, and for what was offered. */
const came = dossierSchema.shape.outcome.unwrap()
const offered = offerSchema.shape.kind.unwrap()

export const outcomeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case words joined by hyphens, such as other-terms'),
  title: words.describe('What came, in a few words.'),
  when: z
    .strictObject({
      outcome: z.array(came).describe('Values of `outcome` in the dossier.').optional(),
      offer: z
        .array(offered)
        .describe('Kinds of the latest offer, where the dossier names no outcome.')
        .optional(),
    })
    .describe('By what a dossier tells that it came.'),
  means: words.describe('What it means.'),
  do: z.array(words).describe('What to do, one thing a line.'),
  'do-not': z.array(words).describe('What not to do.').optional(),
  documents: z.array(z.string()).describe('The ids of what to send or keep then.').optional(),
  covers: z.array(z.string()).describe('The points of the brief that it carries.').optional(),
})

export type Outcome = z.infer<typeof outcomeSchema>
