/** Owns the plainest fields that the entities are made of: optional text, lists of text, yes or no. */
import * as z from 'zod'
import { slugSchema } from './slug.ts'

/** An optional text field. */
export const text = (description: string, ...examples: string[]) =>
  z.string().optional().meta(about(description, examples))

/** A text field that must be there. */
export const requiredText = (description: string, ...examples: string[]) =>
  z.string().min(1).meta(about(description, examples))

/** An optional list of texts. */
export const texts = (description: string, ...examples: string[]) =>
  z
    .array(z.string().min(1).describe('One entry of the list.'))
    .optional()
    .meta(about(description, [examples]))

/** An optional yes or no. */
export const yesNo = (description: string) => z.boolean().optional().describe(description)

/** An optional reference to another entry, by its id. */
export const idOf = (description: string) => slugSchema.optional().describe(description)

/** An optional list of references to other entries, by their ids. */
export const idsOf = (description: string) => z.array(slugSchema).optional().describe(description)

function about<T extends unknown[]>(description: string, examples: T) {
  const shown = examples.filter((example) => !Array.isArray(example) || example.length > 0)
  return shown.length > 0 ? { description, examples: shown } : { description }
}
