/** A letter as the formats of files take it: DOCX and PDF from its tree, EML from its words. */
import type { HastRoot } from '@cuecard/core'

const fileFormats = ['docx', 'pdf', 'eml'] as const
export type FileFormat = (typeof fileFormats)[number]

export function isFileFormat(format: string): format is FileFormat {
  return fileFormats.some((each) => each === format)
}

/** Somebody who can be written to, where an address is known. */
export interface Correspondent {
  name?: string | undefined
  email?: string | undefined
}

export interface FileLetter {
  title: string
  subject: string
  /** What the text is written in. */
  language: string
  /** Says which paper is usual. */
  locale: string
  tree: HastRoot
  text: string
  html: string
  from: Correspondent
  /** Absent where it is not written to anybody. */
  to: Correspondent | undefined
  /** With an offset from UTC, or absent. */
  date: string | undefined
}
