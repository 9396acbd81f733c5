/** The shape of what the pipeline derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { employerSchema } from '../../schemas/employer.ts'
import { positionSchema } from '../../schemas/position.ts'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'
import { timeSchema } from '../../schemas/time.ts'

const actionSchema = z.object({
  code: z.string(),
  due: timeSchema,
  timed: z.boolean(),
  overdue: z.boolean(),
  person: personSchema.optional(),
  interview: interviewSchema.optional(),
  phone: z.string().optional(),
})

const applicationSchema = z.object({
  number: z.int(),
  employer: employerSchema.optional(),
  position: positionSchema.optional(),
  stage: z.string(),
  came: z.string().optional(),
  open: z.boolean(),
  next: actionSchema.optional(),
  actions: z.array(actionSchema),
})

export default z.object({
  applications: z.array(applicationSchema),
  due: z.array(applicationSchema),
  open: z.int(),
  accepted: z.boolean(),
})
