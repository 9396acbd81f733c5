/** Owns what an id looks like. */
import * as z from 'zod'

/** An id: small letters, digits and single hyphens, such as `dana-whitfield`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('An id: small letters, digits and hyphens, such as dana-whitfield.')
