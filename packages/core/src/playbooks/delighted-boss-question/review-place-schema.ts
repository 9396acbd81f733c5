/** The shape of a review's place. */
import * as z from 'zod'

export const reviewPlaceSchema = z.object({ kind: z.string(), words: z.string().optional() })
