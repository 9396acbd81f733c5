/** Makes any text one that files can hold: well-formed, and without controls. */

const lineEnding = /\r\n?|[\v\f\x85\u2028\u2029]/g
const unwanted = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu

/**
 * A tree of `@cuecard/core` is clean already; one from elsewhere need not be, and XML forbids what JavaScript allows.
 *
 * @returns the text with LF line endings, and U+FFFD for controls, noncharacters and lone surrogates
 * @example cleanText('one\r\ntwo\0') // 'one\ntwo\ufffd'
 */
export function cleanText(text: string): string {
  return text.replace(lineEnding, '\n').replace(unwanted, '\ufffd')
}
