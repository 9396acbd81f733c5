/** Lines of text in a container. */

/**
 * Puts a prefix before every line; a blank line gets it without the prefix's trailing space.
 *
 * @example prefixLines('a\n\nb', '> ') // '> a\n>\n> b'
 */
export function prefixLines(text: string, prefix: string): string {
  const blank = prefix.trimEnd()
  return text
    .split('\n')
    .map((line) => (line === '' ? blank : prefix + line))
    .join('\n')
}

/** Indents every line but the first; blank lines stay blank. */
export function hangLines(text: string, marker: string): string {
  if (text === '') return marker.trimEnd()
  return marker + prefixLines(text, ' '.repeat(marker.length)).slice(marker.length)
}
