/** How letters become the text of a format, on stdout and in files; JSON, which also tells of those not ready, included. */
import type { DocumentDefinition } from '@cuecard/core'
import { formats, printLetters } from './formats.ts'
import { isReady, type Letter } from './letter.ts'

export type FormatName = keyof typeof formats | 'json'

export interface Printer {
  /** The ending of files, with its dot. */
  ending: string
  /** What the library is asked for. */
  body: 'text' | 'markdown' | 'html'
  print: (letters: readonly Letter[]) => string
  /** As `print`, with what a file needs to stand alone. */
  printFile: (letters: readonly Letter[]) => string
}

/** What JSON tells of a letter. */
export function plainLetter({ person, subject, body, findings }: Letter) {
  return { person, subject: subject ?? null, body, findings }
}

function printJson(letters: readonly Letter[]): string {
  return `${JSON.stringify(letters.map(plainLetter), null, 2)}\n`
}

/** @returns what prints a document in a format */
export function printerFor(
  name: FormatName,
  { title, locale }: DocumentDefinition<unknown>,
): Printer {
  if (name === 'json') {
    return { ending: '.json', body: 'text', print: printJson, printFile: printJson }
  }
  const format = formats[name]
  // One of several is named even where the others are not ready.
  const print = (letters: readonly Letter[]) =>
    printLetters(letters.filter(isReady), format, letters.length > 1)
  const printFile = (letters: readonly Letter[]) =>
    format.file ? format.file(title, print(letters), locale) : print(letters)
  return { ending: format.ending, body: format.body, print, printFile }
}
