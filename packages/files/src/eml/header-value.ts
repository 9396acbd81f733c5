/** Makes the values of mail headers: whatever a name or a subject holds, it stays that header's value. */
import { cleanText } from '../page/clean-text.ts'
import { base64 } from './base64.ts'

/** A line with an encoded word may have 76 characters, `Subject: =?utf-8?B?` and `?=` included. */
const wordBytes = 39
const lineLength = 76

/** A name of these needs no quotation marks. */
const atoms = /^[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*$/
const printableAscii = /^[ -~]*$/

/** On one line, without anything that could end it. */
function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** RFC 2047: pieces that end between characters, each on a line of its own. */
function encoded(text: string): string {
  const encoder = new TextEncoder()
  const words: string[] = []
  let word = ''
  for (const character of text) {
    if (encoder.encode(word + character).length > wordBytes) {
      words.push(word)
      word = ''
    }
    word += character
  }
  return [...words, word].map((each) => `=?utf-8?B?${base64(each)}?=`).join('\r\n ')
}

/** Whether a reader could take it for what it is not, or a line for too long. */
const needsEncoding = (text: string): boolean =>
  !printableAscii.test(text) || text.includes('=?') || text.length > lineLength - 'Subject: '.length

/**
 * @param text any text
 * @returns what may stand after `Subject: `
 * @example headerText('Grüße') // '=?utf-8?B?R3LDvMOfZQ==?='
 */
export function headerText(text: string): string {
  const line = oneLine(text)
  return needsEncoding(line) ? encoded(line) : line
}

/**
 * @param name any text
 * @returns what may stand before an address
 * @example headerName('Reyes, Nadia') // '"Reyes, Nadia"'
 */
export function headerName(name: string): string {
  const line = oneLine(name)
  if (needsEncoding(line)) return encoded(line)
  return atoms.test(line) ? line : `"${line.replace(/["\\]/g, '\\$&')}"`
}
