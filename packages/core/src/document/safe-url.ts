/** Which addresses a document may link to. */

const schemes = { href: /^(?:https?|mailto|tel)$/i, src: /^https?$/i }

/**
 * Tells whether an address may stand in an attribute. Relative addresses and fragments may; whatever
 * comes before a colon must be a scheme known to be harmless there, letter by letter, so that neither
 * white space nor invisible characters hide another.
 *
 * @param url the address, as a template and its data give it
 * @param attribute where it would stand
 * @example safeUrl('java\tscript:alert(1)', 'href') // false
 */
export function safeUrl(url: string, attribute: 'href' | 'src'): boolean {
  const scheme = /^([^:/?#]*):/.exec(url)?.[1]
  return scheme === undefined ? /\S/.test(url) : schemes[attribute].test(scheme)
}
