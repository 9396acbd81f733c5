/** Which addresses a document may link to. */

const schemes = {
  href: new Set(['http', 'https', 'mailto', 'tel']),
  src: new Set(['http', 'https']),
}

/** What browsers skip, or what hides in an address: white space, controls and format characters. */
const invisible =
  /[\s\0-\x20\x7f-\xa0\xad\u034f\u061c\u115f-\u1160\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufe00-\ufe0f\ufeff]+/g

/**
 * Tells whether an address may stand in an attribute. Relative addresses and fragments may; one with a
 * scheme only where the scheme is known to be harmless there.
 *
 * @param url the address, as a template and its data give it
 * @param attribute where it would stand
 * @example safeUrl('java\tscript:alert(1)', 'href') // false
 */
export function safeUrl(url: string, attribute: 'href' | 'src'): boolean {
  const scheme = /^([^:/?#]*):/.exec(url.replace(invisible, ''))?.[1]
  return scheme === undefined ? /\S/.test(url) : schemes[attribute].has(scheme.toLowerCase())
}
