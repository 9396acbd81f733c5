/** Compiles a playbook.md: its typed facts, and its guide as HTML. No value of a dossier is in a guide. */
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import * as z from 'zod'
import type { Finding, Place } from '../../findings/finding.ts'
import { checkFrontMatter } from '../front-matter/check-front-matter.ts'
import { type FieldText, readFrontMatter } from '../front-matter/read-front-matter.ts'
import { type Outcome, outcomeSchema } from './outcome-schema.ts'

export const playbookFrontMatterSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('The playbook’s id, as in addresses.'),
  title: z.string(),
  summary: z.string().describe('One sentence for lists.'),
  audience: z.string().describe('Who it is for, and when.').optional(),
  credit: z.string().describe('The source that it is based on.').optional(),
  dossier: z
    .enum(['application', 'hiring'])
    .default('application')
    .describe('Whose dossier it reads: the candidate’s, or with hiring the hiring team’s.'),
  order: z.number().describe('Its place among playbooks, in the order of the process.').optional(),
  documents: z
    .array(z.string())
    .describe('The ids of its documents in the order of their use; those not named come last.')
    .optional(),
  outcomes: z
    .array(outcomeSchema)
    .describe('What can come of it, and what to do then: a decision table.')
    .optional(),
  covers: z.array(z.string()).describe('The points of the brief that it carries.').optional(),
})

const fields = Object.keys(playbookFrontMatterSchema.shape)

/** An outcome, and where its parts stand in the file. */
export interface PlacedOutcome extends Outcome {
  placeOf(...path: (string | number)[]): Place
  /** A text of it, to be compiled in place. */
  textOf(...path: (string | number)[]): FieldText | null
}

/** A playbook's own page. */
export interface Guide extends Omit<
  z.infer<typeof playbookFrontMatterSchema>,
  'covers' | 'documents' | 'outcomes'
> {
  covers: string[]
  /** The ids of its documents in the order of their use, as far as it says. */
  documents: { id: string; place: Place }[]
  /** What can come of it; none where the playbook tells of no outcomes. */
  outcomes: PlacedOutcome[]
  /** The guide as HTML, from the Markdown of trusted templates only. */
  html: string
  /** The guide as Markdown. */
  markdown: string
}

const toHtml = unified().use(remarkParse).use(remarkGfm).use(remarkHtml)

/** @returns the guide, or null with the findings that stand in its way */
export function compileGuide(
  text: string,
  { file }: { file: string },
): { guide: Guide | null; findings: Finding[] } {
  const source = readFrontMatter(text, file)
  const checked = checkFrontMatter(source, playbookFrontMatterSchema, fields)
  if (!checked.data) return { guide: null, findings: [...source.findings, ...checked.findings] }
  const markdown = source.body.trim()
  const html = String(toHtml.processSync(markdown))
  const { covers = [], documents = [], outcomes = [] } = checked.data
  const guide = {
    ...checked.data,
    covers,
    documents: documents.map((id, index) => ({ id, place: source.place(['documents', index]) })),
    outcomes: outcomes.map((outcome, index) => ({
      ...outcome,
      placeOf: (...path: (string | number)[]) => source.place(['outcomes', index, ...path]),
      textOf: (...path: (string | number)[]) => source.field('outcomes', index, ...path),
    })),
    html,
    markdown,
  }
  return { guide, findings: checked.findings }
}
