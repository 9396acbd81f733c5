/** Reads a name's parts for the helpers that print names. */

/** A name's parts, trimmed; undefined where missing or blank. */
export interface PersonName {
  full: string
  given: string | undefined
  family: string | undefined
  courtesy: string | undefined
}

const trimmed = (text: unknown): string | undefined =>
  (typeof text === 'string' && text.trim()) || undefined

/** @returns undefined where the value holds no name at all */
export function personName(value: unknown): PersonName | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const parts = value as Record<string, unknown>
  const given = trimmed(parts.given)
  const family = trimmed(parts.family)
  const full = trimmed(parts.full) ?? [given, family].filter(Boolean).join(' ')
  return full ? { full, given, family, courtesy: trimmed(parts.courtesy) } : undefined
}
