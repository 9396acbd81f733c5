/** Writes an e-mail as a file that opens as a draft: to be read once more, and sent by its author. */
import { MIMEMessage } from 'mimetext/browser'
import { cleanText } from '../page/clean-text.ts'
import { base64Lines } from './base64.ts'
import { headerName, headerText } from './header-value.ts'
import { mailDate } from './mail-date.ts'

/** Somebody who writes a mail, or to whom it is written. */
export interface Mailbox {
  /** As it is shown; any text. */
  name?: string | undefined
  /** Such as `dana@example.com`. */
  address: string
}

/** What a mail is made of. */
export interface EmlOptions {
  /** Left out where no address is known: a mail program fills in its user's when the draft is sent. */
  from?: Mailbox | undefined
  /** Left out where no address is known. */
  to?: Mailbox | readonly Mailbox[] | undefined
  subject: string
  /** The same words twice: as plain text, and as HTML. */
  text: string
  html: string
  /** A BCP 47 tag: the language of the text. */
  language?: string | undefined
  /**
   * When it was written, an RFC 9557 time with an offset. A message that is sent must have a date, which a mail program
   * gives it then; a draft need not.
   */
  date?: string | undefined
}

const eol = '\r\n'

/** No line of Base64 can look like it. */
const boundary = '=_cuecard_alternative'

/** An address as people have them: what could start another header, or another address, is none. */
const address = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u

/**
 * Tells whether a text can stand in a mail as an address. Whether anybody reads there, no program knows.
 *
 * @param text an address alone, without a name and angle brackets
 * @returns false for what could start another header or another address, and for more than 254 characters
 * @example isMailAddress('dana@example.com') // true
 */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && address.test(text)
}

/** @throws RangeError where the address is none */
function mailbox({ name = '', address }: Mailbox): string {
  if (!isMailAddress(address))
    throw new RangeError(`${JSON.stringify(address)} is no e-mail address`)
  const shown = headerName(name)
  return shown === '' || shown === '""' ? address : `${shown}${eol} <${address}>`
}

function page(html: string, language: string | undefined): string {
  if (/^\s*<(?:!doctype|html)\b/i.test(html)) return html
  const lang = language === undefined ? '' : ` lang="${language.replace(/[^\w-]/g, '')}"`
  return `<!doctype html>\n<html${lang}>\n<meta charset="utf-8">\n<body>\n${html.trimEnd()}\n</body>\n</html>\n`
}

/** Base64 keeps every character and any length of line, whatever a mail passes through. */
const canonical = (text: string): string => base64Lines(cleanText(text).replaceAll('\n', eol))

/**
 * Writes a message of RFC 5322 with the text twice, plain and as HTML. `X-Unsent` makes mail programs open it as a draft:
 * nothing is sent by opening it.
 *
 * @param mail its words as `render` gives them for the formats `text` and `html`, its subject, and who writes to whom
 * @returns the text of the file, its lines ended by CRLF
 * @throws RangeError for an address or a date that is none
 * @example
 * const { subject = '', body: text } = render(thankYouLetter, dossier, { to: 'dana' })
 * const { body: html } = render(thankYouLetter, dossier, { format: 'html', to: 'dana' })
 * const to = { name: 'Dana', address: 'dana@example.com' }
 * if (text !== null && html !== null) await writeFile('dana.eml', writeEml({ to, subject, text, html }))
 */
export function writeEml(mail: EmlOptions): string {
  const { from, to, subject, text, html, language, date } = mail
  const message = new MIMEMessage({
    eol,
    toBase64: base64Lines,
    toBase64WebSafe: base64Lines,
    validateContentType: (type) => type,
  })
  message.boundaries.alt = boundary
  // Its own headers take the time from the clock, and write a long subject as one overlong word.
  message.headers.fields = []
  const recipients = to === undefined ? [] : [to].flat()
  const headers = {
    ...(from && { From: mailbox(from) }),
    ...(recipients.length > 0 && { To: recipients.map(mailbox).join(`,${eol} `) }),
    Subject: headerText(subject),
    ...(date !== undefined && { Date: mailDate(date) }),
    'X-Unsent': '1',
    'MIME-Version': '1.0',
  }
  for (const [name, value] of Object.entries(headers)) message.setHeader(name, value)
  const encoding = 'base64'
  message.addMessage({ contentType: 'text/plain', encoding, data: canonical(text) })
  message.addMessage({ contentType: 'text/html', encoding, data: canonical(page(html, language)) })
  // A parameter with such characters is quoted.
  return `${message.asRaw().replace(`boundary=${boundary}`, `boundary="${boundary}"`)}${eol}`
}
