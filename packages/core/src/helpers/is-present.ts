/** Handlebars' own idea of truth, so that conditions and logic helpers agree. */

/** False for missing, empty text, zero, false and an empty list. */
export function isPresent(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
