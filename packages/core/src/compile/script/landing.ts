/** Tells by the dossier's schema what becomes of a note: what its field takes, and what an entry around it has. */
import * as z from 'zod'
import { fieldsOf, itemOf } from '../../dossier/schema-at.ts'
import { dossierSchema } from '../../schemas/dossier.ts'
import { slugSchema } from '../../schemas/slug.ts'
import { dossierPath } from '../../script/dossier-path.ts'
import type { Capture, Fill, Takes } from '../../script/script.ts'
import { datePattern, timePattern } from '../../shape/time-pattern.ts'

const FILLS: readonly Fill[] = ['id', 'chosen', 'by', 'from', 'interview']

const slugPattern = z.toJSONSchema(slugSchema).pattern

/** Undefined where any words will do. */
function takesOf(schema: z.ZodType): Takes | undefined {
  const { type, enum: words, pattern } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  if (words) return words.map(String)
  switch (type) {
    case 'boolean':
      return 'yes-or-no'
    case 'number':
    case 'integer':
      return 'number'
    case 'string':
      if (pattern === datePattern.source) return 'date'
      if (pattern === timePattern.source) return 'time'
      if (pattern === slugPattern) return 'id'
      return undefined
    default:
      return 'nothing'
  }
}

/**
 * What a walk has to know of a path, so that it needs no schema.
 *
 * @param to as a capture's: `decision.expected`, `situations[].problem`
 * @example landing('decision.expected') // { takes: 'date' }
 */
export function landing(to: string): Pick<Capture, 'takes' | 'fills'> {
  const parts = dossierPath(to)
  // What was said is kept as a capture in any case, with all that belongs to it.
  if (parts[0]?.field === 'captures') return {}
  let at: z.ZodType | undefined = dossierSchema
  let fills: Fill[] = []
  for (const { field, entries } of parts) {
    at = at && fieldsOf(at)?.[field]
    if (entries !== null) at = at && itemOf(at)
    const fields = entries === '' && at ? fieldsOf(at) : undefined
    if (fields) fills = FILLS.filter((fill) => Object.hasOwn(fields, fill) && fill !== field)
  }
  const takes = at ? takesOf(at) : 'nothing'
  return { ...(takes && { takes }), ...(fills.length > 0 && { fills }) }
}
