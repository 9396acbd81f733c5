/** Owns the dossier: everything that Cuecard is told, in one shape. */
import * as z from 'zod'
import { accomplishmentSchema } from './accomplishment.ts'
import { arenaSchema } from './arena.ts'
import { candidateSchema } from './candidate.ts'
import { captureSchema } from './capture.ts'
import { criterionSchema } from './criterion.ts'
import { dateSchema } from './date.ts'
import { decisionSchema } from './decision.ts'
import { employerSchema } from './employer.ts'
import { employmentSchema } from './employment.ts'
import { idOf, text } from './fields.ts'
import { growthSchema } from './growth.ts'
import { interviewSchema } from './interview.ts'
import { noticeSchema } from './notice.ts'
import { objectiveSchema } from './objective.ts'
import { observationSchema } from './observation.ts'
import { offerSchema } from './offer.ts'
import { offeringSchema } from './offering.ts'
import { personSchema } from './person.ts'
import { positionSchema } from './position.ts'
import { postMortemSchema } from './post-mortem.ts'
import { processStepSchema } from './process-step.ts'
import { questionSchema } from './question.ts'
import { sessionSchema } from './session.ts'
import { situationSchema } from './situation.ts'
import { slugSchema } from './slug.ts'
import { withoutEval } from './without-eval.ts'

/** What a dossier is about. */
export const kindSchema = z.enum(['application', 'profile', 'hiring'])

/** Everything that Cuecard is told. */
export const dossierSchema = withoutEval(() =>
  z
    .object({
      kind: kindSchema.describe(
        'What this file is about: application (one job; may hold everything), profile (what belongs to you and serves every application) or hiring (the hiring team’s side).',
      ),
      id: slugSchema
        .optional()
        .describe('A short id of this application, by which several are told apart.'),
      candidate: candidateSchema.optional(),
      employer: employerSchema.optional(),
      position: positionSchema.optional(),
      people: z.array(personSchema).optional().describe('The people you have met, or will meet.'),
      interviews: z.array(interviewSchema).optional().describe('The interviews, in any order.'),
      accomplishments: z
        .array(accomplishmentSchema)
        .optional()
        .describe('Stories from your work: what you did, and how it came out.'),
      captures: z
        .array(captureSchema)
        .optional()
        .describe('What people said, in their words; one entry for each thing.'),
      objectives: z
        .array(objectiveSchema)
        .optional()
        .describe('What your boss expects of the first year, once you are hired.'),
      criteria: z.array(criterionSchema).optional().describe('What makes a job right for you.'),
      observations: z
        .array(observationSchema)
        .optional()
        .describe('What you saw or heard about each criterion.'),
      offers: z.array(offerSchema).optional().describe('What the employer has offered.'),
      questions: z.array(questionSchema).optional().describe('The questions you have prepared.'),
      situations: z
        .array(situationSchema)
        .optional()
        .describe('Problems that the interviewers want resolved.'),
      process: z
        .array(processStepSchema)
        .optional()
        .describe('The steps of the hiring process, as you were told.'),
      competition: text(
        'How many candidates are going forward, as you were told.',
        'three or four',
      ),
      applied: dateSchema.optional().describe('The day you applied, such as 2026-10-02.'),
      stage: z
        .enum(['applied', 'interviewing', 'waiting', 'offer', 'accepted', 'closed'])
        .optional()
        .describe('How far the application has come.'),
      outcome: z
        .enum(['offer', 'different-job', 'contract', 'rejection', 'silence'])
        .optional()
        .describe('How it came out.'),
      decision: decisionSchema.optional(),
      notice: noticeSchema.optional(),
      employment: employmentSchema.optional(),
      postMortem: postMortemSchema.optional(),
      arenas: z
        .array(arenaSchema)
        .optional()
        .describe('Hiring side: the fields in which the candidate may want to grow.'),
      growth: growthSchema.optional(),
      offerings: z
        .array(offeringSchema)
        .optional()
        .describe('Hiring side: what the company really has for a person’s growth.'),
      host: idOf('Hiring side: the id of the person who leads the talk and signs the letter.'),
      sessions: z
        .array(sessionSchema)
        .optional()
        .describe('Records of conversations; Cuecard writes them.'),
      notes: text('Anything else worth keeping.'),
    })
    .meta({
      title: 'Cuecard dossier',
      description: 'Everything that Cuecard is told about one application, one person or one hire.',
    }),
)

export interface Dossier extends z.infer<typeof dossierSchema> {}
export type DossierKind = z.infer<typeof kindSchema>
