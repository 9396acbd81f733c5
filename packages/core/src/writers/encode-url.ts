/** Percent-encoding of addresses, by CommonMark's rule. */

const encodable = /%(?![0-9A-Za-z]{2})|[^!#$%&-;=?-Z_a-z~]+/g

/**
 * Percent-encodes what may not stand in an address; what is encoded already stays as it is.
 *
 * @param url well-formed text
 * @example encodeUrl('a b%20ü') // 'a%20b%20%C3%BC'
 */
export function encodeUrl(url: string): string {
  return url.replace(encodable, encodeURIComponent)
}
