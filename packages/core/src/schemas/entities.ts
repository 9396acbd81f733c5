/** Owns the list of entities that are published one by one, each by its name in kebab-case. */
import type * as z from 'zod'
import { accomplishmentSchema } from './accomplishment.ts'
import { arenaSchema } from './arena.ts'
import { candidateSchema } from './candidate.ts'
import { captureSchema } from './capture.ts'
import { criterionSchema } from './criterion.ts'
import { decisionSchema } from './decision.ts'
import { employerSchema } from './employer.ts'
import { employmentSchema } from './employment.ts'
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

/** The entities of a dossier. */
export const entities: Readonly<Record<string, z.ZodType>> = {
  accomplishment: accomplishmentSchema,
  arena: arenaSchema,
  candidate: candidateSchema,
  capture: captureSchema,
  criterion: criterionSchema,
  decision: decisionSchema,
  employer: employerSchema,
  employment: employmentSchema,
  growth: growthSchema,
  interview: interviewSchema,
  notice: noticeSchema,
  objective: objectiveSchema,
  observation: observationSchema,
  offer: offerSchema,
  offering: offeringSchema,
  person: personSchema,
  position: positionSchema,
  'post-mortem': postMortemSchema,
  'process-step': processStepSchema,
  question: questionSchema,
  session: sessionSchema,
  situation: situationSchema,
}
