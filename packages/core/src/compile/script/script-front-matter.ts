/** The front matter of a `*.script.md`: ids and everything that must not depend on the wording. */
import * as z from 'zod'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
const path = z
  .string()
  .regex(
    /^[a-z]\w*(\[[a-z]*\])?(\.[a-z]\w*(\[[a-z]*\])?)*$/,
    'a path names fields of the dossier, such as captures[], process[].label or people[with].standing.rank',
  )

const captureSchema = z.strictObject({
  step: id.describe('The step at which it is written down.'),
  id: id.describe('A stable name for it.'),
  what: z.string().min(1).describe('What to write down, in plain words.'),
  words: z.enum(['verbatim', 'short']).describe('The very words, or a short note.'),
  many: z.boolean().default(false).describe('Whether several may be taken down.'),
  to: path.describe('Where it lands in the dossier.'),
})

const recordSchema = z.strictObject({
  step: id.describe('The step whose answer it is.'),
  to: path.describe('Where it lands in the dossier.'),
  values: z
    .record(id, z.union([z.string(), z.boolean(), z.number()]))
    .describe('By answer: what is put on record.'),
})

const guardSchema = z.union([
  z.strictObject({ step: id, known: path }),
  z.strictObject({ step: id, missing: path }),
  z.strictObject({ step: id, answered: id, with: id }),
])

const loopSchema = z.strictObject({
  id,
  over: path.describe('The list of the dossier that is gone through.'),
  as: id.describe('What the thing at hand is called in the steps.'),
  'at-most': z.int().min(1).describe('No more rounds than this.'),
  from: id.describe('The first main step of the run.'),
  to: id.describe('The last main step of the run.'),
})

export const scriptFrontMatterSchema = z.strictObject({
  id: id.describe('The id of the script.'),
  title: z.string().min(1).describe('For lists.'),
  summary: z.string().min(1).describe('One sentence for lists.'),
  version: z.string().default('1').describe('Counted up when the conversation changes, in quotes.'),
  steps: z.array(id).min(1).describe('The ids of all steps, in the order of their headings.'),
  answers: z
    .record(id, z.array(id))
    .default({})
    .describe('By step: a name for each answer, where the step it leads to is not name enough.'),
  next: z
    .record(id, id)
    .default({})
    .describe('By step: the main step to go on at, where it is not the next one.'),
  ends: z.array(id).default([]).describe('The steps after which the script is over.'),
  detours: z.array(id).default([]).describe('The steps that return to where they came from.'),
  captures: z.array(captureSchema).default([]),
  records: z
    .array(recordSchema)
    .default([])
    .describe('What the choice of an answer puts into the dossier.'),
  guards: z.array(guardSchema).default([]),
  loops: z.array(loopSchema).default([]),
  reads: z.array(z.string()).default([]).describe('The parts of the dossier that the facts read.'),
  covers: z.record(id, z.array(z.string())).default({}).describe('Points of the brief, by step.'),
})

export type ScriptFrontMatter = z.infer<typeof scriptFrontMatterSchema>

/** The fields by name, for "did you mean". */
export const scriptFields: readonly string[] = Object.keys(scriptFrontMatterSchema.shape)
