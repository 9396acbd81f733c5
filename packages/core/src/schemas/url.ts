/** Owns what passes for a web address: the two schemes that a letter may link to. */
import * as z from 'zod'

/** A web address that starts with `https://` or `http://`. */
export const urlSchema = z
  .string()
  .regex(/^https?:\/\/\S+$/i)
  .meta({
    description: 'A web address in full, with https:// in front.',
    examples: ['https://example.com/portfolio'],
  })
