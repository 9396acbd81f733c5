/** Owns what passes for an e-mail address: enough to catch a slip, no more. */
import * as z from 'zod'

/** An e-mail address. */
export const emailSchema = z
  .string()
  .regex(/^[^\s@<>]+@[^\s@<>]+$/)
  .meta({ description: 'An e-mail address.', examples: ['dana@example.com'] })
