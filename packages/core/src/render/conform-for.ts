/** Brings data into the shape that a document reads; where that is several applications, one dossier counts as one. */
import type { Finding } from '../findings/finding.ts'
import { type Conformed, conform } from '../shape/conform.ts'
import type { DocumentDefinition } from './document-definition.ts'

const FIRST = 'applications[0].'

/** The finding about the one application, as about the dossier that it was given as. */
function ofTheOne({ message, place, ...rest }: Finding): Finding {
  const path = place?.path?.startsWith(FIRST) ? place.path.slice(FIRST.length) : place?.path
  return {
    ...rest,
    message: message.startsWith(FIRST) ? message.slice(FIRST.length) : message,
    place: { ...place, ...(path !== undefined && { path }) },
  }
}

/**
 * Copies data into a document's shape, as {@link conform} does.
 *
 * @param given anything; nothing in it can make this throw
 */
export function conformFor(shape: DocumentDefinition<unknown>['shape'], given: unknown): Conformed {
  const whole = conform(shape, given)
  if (!shape.applications || whole.data.applications || whole.findings.length > 0) return whole
  const { data, findings } = conform(shape, { applications: [given] })
  const [one] = (data.applications ?? []) as object[]
  // What is read of the one dossier is traced to where it stands in it.
  return { data: { ...one, ...data }, findings: findings.map(ofTheOne) }
}
