/** The shape of what the summary derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { captureSchema } from '../../schemas/capture.ts'
import { personSchema } from '../../schemas/person.ts'
import { processStepSchema } from '../../schemas/process-step.ts'
import { standingSchema } from '../../schemas/standing.ts'
import { timeSchema } from '../../schemas/time.ts'

const notes = z.array(captureSchema)

const saidSchema = z.object({
  rank: notes,
  backs: notes,
  hire: notes,
  recommends: notes,
  first: notes,
  stress: notes,
  better: notes,
  advice: notes,
  concerns: notes,
  seen: notes,
})

const openPointsSchema = z.object({
  process: z.boolean(),
  who: z.boolean(),
  person: z.boolean(),
  part: z.boolean(),
  wants: z.boolean(),
  better: z.boolean(),
  number: z.boolean(),
  rank: z.boolean(),
  backs: z.boolean(),
  hire: z.boolean(),
  recommends: z.boolean(),
  any: z.boolean(),
})

const factsCallSummarySchema = z.object({
  heard: z.string().optional(),
  any: z.boolean(),
  process: z.array(z.object({ step: processStepSchema, people: z.array(personSchema) })),
  told: z.array(captureSchema),
  next: z.array(z.object({ person: personSchema, notes: z.array(captureSchema) })),
  about: z.array(captureSchema),
  rounds: z.array(
    z.object({
      person: personSchema.optional(),
      at: timeSchema.optional(),
      standing: standingSchema.optional(),
      support: z.enum(['yes', 'partly', 'no']).optional(),
      said: saidSchema,
      rest: z.array(z.object({ note: captureSchema, about: personSchema.optional() })),
    }),
  ),
  own: z.array(captureSchema),
  actions: z.array(captureSchema),
  others: z.array(personSchema),
  open: openPointsSchema,
})

export default factsCallSummarySchema
