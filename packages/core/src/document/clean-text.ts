/** Makes any text safe to carry between events and to write: well-formed, without controls, LF line endings. */

/** What is neither tab, LF, nor a character beyond doubt. One test decides for nearly every text. */
const doubtful = /[^\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/
const lineEnding = /\r\n?|[\v\f\x85\u2028\u2029]/g
const unwanted =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g

/**
 * Cleans a text: line endings (CR, CRLF, VT, FF, NEL, U+2028, U+2029) become LF; controls, noncharacters
 * and lone surrogates become U+FFFD, so that no text can forge an event.
 *
 * @param text any string
 * @returns the string itself where nothing had to change
 * @example cleanText('one\r\ntwo\0') // 'one\ntwo\ufffd'
 */
export function cleanText(text: string): string {
  return doubtful.test(text) ? text.replace(lineEnding, '\n').replace(unwanted, replacement) : text
}

function replacement(found: string): string {
  const nonCharacter = found.length === 1 || (found.codePointAt(0)! & 0xfffe) === 0xfffe
  return nonCharacter ? '\ufffd' : found
}
