/** The name under which a module exports what an id names. */

/** @example exportName('thank-you-letter') // 'thankYouLetter' */
export function exportName(id: string): string {
  return id.replace(/-+([a-z0-9])/g, (_hyphen, letter: string) => letter.toUpperCase())
}
