/** The shape of what a post-mortem derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { personSchema } from '../../schemas/person.ts'

export default z.object({
  hired: z.boolean(),
  over: z.boolean(),
  silence: z.boolean(),
  told: z.array(z.object({ person: personSchema, concerns: z.boolean(), improve: z.boolean() })),
})
