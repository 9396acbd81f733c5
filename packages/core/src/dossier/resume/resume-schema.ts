/** Owns the parts of a JSON Resume (https://jsonresume.org/schema, version 1.0) that a dossier has a place for. */
import * as z from 'zod'
import { withoutEval } from '../../schemas/without-eval.ts'

const text = z.string().optional()

function isInCalendar(value: string): boolean {
  const day = `${value}${'-01'.repeat(2)}`.slice(0, 10)
  const date = new Date(`${day}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The day, the month or the year. */
const date = z
  .string()
  .refine((value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && isInCalendar(value), {
    message: 'should be a year, a month or a day',
    params: { hint: 'Write 2023, 2023-06 or 2023-06-30.' },
  })
  .optional()

/** A job in a resume. */
export const resumeWorkSchema = withoutEval(() =>
  z.object({
    name: text,
    position: text,
    startDate: date,
    endDate: date,
    highlights: z.array(z.string()).optional(),
  }),
)

/** A resume, as far as it is taken over. */
export const resumeSchema = withoutEval(() =>
  z.object({
    basics: z
      .object({
        name: text,
        label: text,
        email: text,
        phone: text,
        url: text,
        location: z.object({ city: text, region: text }).optional(),
        profiles: z.array(z.object({ network: text, url: text })).optional(),
      })
      .optional(),
    work: z.array(resumeWorkSchema).optional(),
  }),
)

export type Resume = z.infer<typeof resumeSchema>
export type ResumeWork = z.infer<typeof resumeWorkSchema>
