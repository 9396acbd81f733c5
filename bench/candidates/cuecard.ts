/** Cuecard: its compiled document, run and written; and the whole of `render()`. */
import type { Candidate } from '../candidate.ts'
import {
  buildDocument,
  render,
  runProgram,
  thankYouLetter,
  writeHtml,
  writeMarkdown,
  writeText,
} from '../dist/cuecard.mjs'
import { dossier, type Letter } from '../letter-data.ts'

const { program } = thankYouLetter

const document = ({ context, settings }: Letter) =>
  buildDocument(runProgram(program, context, settings), program.ops)

/** What the hand-written template does: prepared facts in, HTML out; and the subject line as well. */
export const cuecardDocument: Candidate = {
  name: 'Cuecard, document → html',
  make: (letter) => writeHtml(document(letter)),
}

export const cuecardText: Candidate = {
  name: 'Cuecard, document → text',
  make: (letter) => writeText(document(letter)),
  format: 'text',
}

export const cuecardMarkdown: Candidate = {
  name: 'Cuecard, document → markdown',
  make: (letter) => writeMarkdown(document(letter)),
  format: 'markdown',
}

/** From a whole dossier: check it, choose the person and the interview, derive the facts, look for what is missing. */
export const cuecardRender: Candidate = {
  name: 'Cuecard, render() from the whole dossier',
  make: ({ options }) => render(thankYouLetter, dossier, { ...options, format: 'html' }).body,
}
