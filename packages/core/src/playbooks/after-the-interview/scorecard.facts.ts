/** The shape of what the scorecard derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { criterionSchema } from '../../schemas/criterion.ts'
import { observationSchema } from '../../schemas/observation.ts'
import { offerSchema } from '../../schemas/offer.ts'
import { personSchema } from '../../schemas/person.ts'

const rowSchema = z.object({
  criterion: criterionSchema,
  weight: z.number(),
  score: z.number().optional(),
  least: z.number().optional(),
  seen: z.array(
    z.object({ observation: observationSchema, by: personSchema.optional(), scored: z.boolean() }),
  ),
  scored: z.boolean(),
  mustHave: z.boolean(),
  failed: z.boolean(),
  apart: z.boolean(),
})

const turnSchema = z.object({
  criterion: criterionSchema,
  what: z.string(),
  by: z.int(),
  up: z.boolean(),
  to: z.number(),
  verdict: z.string(),
})

const factsScorecardSchema = z.object({
  cards: z.array(
    z.object({
      offer: offerSchema.optional(),
      named: z.boolean(),
      rows: z.array(rowSchema),
      scored: z.boolean(),
      total: z.number().optional(),
      known: z.int(),
      verdict: z.string(),
      failed: z.array(criterionSchema),
      unknown: z.array(z.object({ criterion: criterionSchema, deciding: z.boolean() })),
      turns: z.array(turnSchema),
      moreTurns: z.boolean(),
    }),
  ),
  several: z.boolean(),
  byHand: z.boolean(),
})

export default factsScorecardSchema
