/** Brings data into the shape that a document reads; where that is several applications, one dossier counts as one. */
import { type Conformed, conform } from '../shape/conform.ts'
import type { Shape } from '../shape/shape.ts'
import type { DocumentDefinition } from './document-definition.ts'

/**
 * Copies data into a document's shape, as {@link conform} does.
 *
 * @param given anything; nothing in it can make this throw
 */
export function conformFor(shape: DocumentDefinition<unknown>['shape'], given: unknown): Conformed {
  const whole = conform(shape, given)
  const each = shape.applications as readonly [Shape] | undefined
  if (!each || whole.data.applications || whole.findings.length > 0) return whole
  const { data, findings } = conform(each[0], given)
  // What is read of the one dossier is traced to where it stands in it.
  return { data: { ...data, applications: [data] }, findings }
}
