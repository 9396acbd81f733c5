/** Which addresses a file links to: those that mean the same wherever the file is opened, and do no harm. */

/**
 * @returns the address, or undefined for one that is relative, or whose scheme is not known to be harmless
 * @example safeLink('javascript:alert(1)') // undefined
 */
export function safeLink(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^(?:https?|mailto|tel):/i.test(address)) return undefined
  return URL.canParse(address) ? new URL(address).href : undefined
}
