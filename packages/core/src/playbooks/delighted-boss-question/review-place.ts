/** Reads where two people sit from what the dossier says of their talk. */
import type { Interview } from '../../schemas/interview.ts'

const KINDS = ['table', 'room', 'desk', 'video', 'phone'] as const
type Kind = (typeof KINDS)[number]

/** A place that the templates have words for, or the user's own words. */
export type ReviewPlace = { kind: Kind } | { kind: 'own'; words: string }

const isKind = (place: string): place is Kind => (KINDS as readonly string[]).includes(place)

/** @returns undefined where nothing is known; a template then speaks of no place */
export function reviewPlace(interview: Interview | undefined): ReviewPlace | undefined {
  const place = interview?.place?.trim()
  if (place) {
    const kind = place.toLowerCase()
    return isKind(kind) ? { kind } : { kind: 'own', words: place }
  }
  return interview?.mode === 'video' || interview?.mode === 'phone'
    ? { kind: interview.mode }
    : undefined
}
