/** The front matter of a `*.document.md`: what is typed about a document, beside its words. */
import * as z from 'zod'

const requirementSchema = z.strictObject({
  path: z
    .string()
    .describe('A path of the context that must be there, such as candidate.name.full.'),
  at: z
    .string()
    .optional()
    .describe('Where the person adds it in the dossier, if not at the path.'),
  what: z.string().describe('Completes "Thank-you letter for Dana Whitfield: … is missing."'),
  add: z.string().describe('What to add, with an example.'),
  marker: z.string().describe('What a draft shows in its place; brackets are added.'),
})

export const documentFrontMatterSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*$/,
      'an id is lower-case words joined by hyphens, such as thank-you-letter',
    )
    .describe('The document’s id; the file’s name where absent.')
    .optional(),
  title: z.string().describe('For lists and messages.').optional(),
  summary: z.string().describe('One sentence for lists.').optional(),
  covers: z.array(z.string()).describe('The points of the brief that it carries.').optional(),
  per: z.literal('person').describe('Rendered once for each person met.').optional(),
  beforehand: z
    .literal(true)
    .describe('Made before people are met: for everybody known, or for whoever it will be.')
    .optional(),
  subject: z.string().describe('The subject line: a template of one line.').optional(),
  needs: z
    .array(z.enum(['to', 'now', 'timeZone']))
    .describe('The options that rendering cannot do without.')
    .optional(),
  reads: z
    .array(z.string())
    .describe('What the facts read or return of the dossier, as `people` or `people[].cares`.')
    .optional(),
  requires: z
    .array(requirementSchema)
    .describe('The facts without which it must not go out.')
    .optional(),
})

export type DocumentFrontMatter = z.infer<typeof documentFrontMatterSchema>
