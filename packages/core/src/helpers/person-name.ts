/** Reads a name's parts for the helpers that print names. */

/** A name's parts, trimmed; a part that is missing or blank is absent. */
export interface PersonName {
  full?: string
  given?: string
  family?: string
  courtesy?: string
}

const PARTS = ['full', 'given', 'family', 'courtesy'] as const

/** @returns undefined where the value holds no name at all */
export function personName(value: unknown): PersonName | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const name: PersonName = {}
  for (const part of PARTS) {
    const text: unknown = (value as Record<string, unknown>)[part]
    if (typeof text === 'string' && text.trim()) name[part] = text.trim()
  }
  name.full ??= [name.given, name.family].filter(Boolean).join(' ') || undefined
  return name.full === undefined ? undefined : name
}
