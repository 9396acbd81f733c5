/** What is compared: one way to make the letter. */
import type { Letter } from './letter-data.ts'

export interface Candidate {
  name: string
  /** Makes the letter once; whatever can be done beforehand was. */
  make: (letter: Letter) => string
  /** What comes out, if not HTML; then it is not compared as HTML. */
  format?: 'text' | 'markdown'
  /** Whether it parses Markdown for each letter. */
  parses?: boolean
}
