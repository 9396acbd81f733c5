/** The shape of what a reply to a rejection derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'

export default z.object({
  who: z.string(),
  connected: z.boolean(),
  limit: z.int(),
  known: z.array(z.string()),
  choice: z.int(),
  parts: z.object({
    hope: z.boolean(),
    employer: z.boolean(),
    signature: z.boolean(),
    values: z.boolean(),
  }),
})
