/** The formats that letters are printed in: how each tells who and what about, and keeps letters apart. */
import { printable } from '../findings/printable.ts'
import type { Ready } from './letter.ts'

export interface PrintFormat {
  /** The ending of its files. */
  ending: string
  /** What the library is asked for. */
  body: 'text' | 'markdown' | 'html'
  /** A line above the letter. */
  head: (label: string, words: string) => string
  /** What stands between two letters. */
  between: string
  /** What a file needs beyond what stdout gets. */
  file?: (title: string, text: string, language: string) => string
}

function comment(label: string, words: string): string {
  // Two hyphens could end the comment; a name may hold anything.
  return `<!-- ${label}: ${words.replaceAll('--', '- - ').replaceAll('>', '&gt;')} -->`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Without an encoding browsers guess, and guess wrong for a quotation mark. */
function page(title: string, text: string, language: string): string {
  const head = [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
  ]
  return `${head.join('\n')}\n${text}`
}

export const formats: Record<'text' | 'markdown' | 'html', PrintFormat> = {
  text: {
    ending: '.txt',
    body: 'text',
    head: (label, words) => `${label}: ${words}`,
    between: `\n${'-'.repeat(72)}\n\n`,
  },
  markdown: { ending: '.md', body: 'markdown', head: comment, between: '\n___\n\n' },
  html: { ending: '.html', body: 'html', head: comment, between: '<hr>\n', file: page },
}

/** A name may hold anything; a line above a letter stays one line. */
const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' ').trim())

/** One letter, with its subject line, and with the person's name where it stands among others. */
function printLetter(letter: Ready, format: PrintFormat, named: boolean): string {
  const head = [
    named && letter.person ? format.head('To', oneLine(letter.person.name)) : '',
    letter.subject === undefined ? '' : format.head('Subject', oneLine(letter.subject)),
  ].filter((line) => line !== '')
  const above = head.length > 0 ? `${head.join('\n')}\n\n` : ''
  return `${above}${letter.body.replace(/\n*$/, '\n')}`
}

/**
 * Letters as one text, as stdout gets them.
 *
 * @param named whether each tells whom it is for
 * @example
 * printLetters(letters, formats.text, true)
 * // To: Dana Whitfield
 * // Subject: …
 * //
 * // Dear Ms. Whitfield, …
 */
export function printLetters(
  letters: readonly Ready[],
  format: PrintFormat,
  named: boolean,
): string {
  return letters.map((letter) => printLetter(letter, format, named)).join(format.between)
}
