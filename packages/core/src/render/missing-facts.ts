/** Finds the required facts that are missing, and marks their places in a draft. */
import type { Finding } from '../findings/finding.ts'
import type { Person } from '../schemas/person.ts'
import { readPath, withPath } from './context-path.ts'
import type { DocumentDefinition, Requirement } from './document-definition.ts'

function isMissing(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0)
}

function finding(
  document: DocumentDefinition<unknown>,
  need: Requirement,
  person: Person | undefined,
): Finding {
  const who = person?.name?.full ?? person?.id
  const whose = who === undefined ? document.title : `${document.title} for ${who}`
  return {
    code: 'missing-fact',
    severity: 'error',
    message: `${whose}: ${need.what} is missing.`,
    place: { path: need.at ?? need.path },
    hint: need.add,
  }
}

/** The required facts that the context lacks. */
export function missingFacts(
  document: DocumentDefinition<unknown>,
  context: object,
  person: Person | undefined,
): { findings: Finding[]; marked: object } {
  const missing = document.requires.filter(({ path }) => isMissing(readPath(context, path)))
  return {
    findings: missing.map((need) => finding(document, need, person)),
    marked: missing.reduce(
      (marked, { path, marker }) => withPath(marked, path, `[${marker}]`),
      context,
    ),
  }
}
