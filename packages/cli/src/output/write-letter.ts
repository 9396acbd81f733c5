/** Writes one letter as a file that people send; what writes it is loaded when it is called. */
import type { Finding } from '@cuecard/core'
import type { Source } from '../input/read-source.ts'
import type { Correspondent, FileFormat, FileLetter } from './file-letter.ts'

export interface WrittenLetter {
  /** Null where a font given is none. */
  content: string | Uint8Array | null
  findings: Finding[]
}

async function writeDocx(letter: FileLetter): Promise<WrittenLetter> {
  const { paperFor, writeDocx } = await import('@cuecard/files/docx')
  const { title, language, tree, from, locale, date } = letter
  const options = { title, language, author: from.name, paper: paperFor(locale), date }
  return { content: await writeDocx(tree, options), findings: [] }
}

async function writePdf(letter: FileLetter, fonts: readonly Source[]): Promise<WrittenLetter> {
  const { FontError, paperFor, writePdf } = await import('@cuecard/files/pdf')
  const { title, language, tree, from, locale, date } = letter
  const options = {
    ...{ title, language, author: from.name, paper: paperFor(locale), date },
    fonts: fonts.map(({ bytes }) => bytes),
  }
  try {
    const { bytes, findings } = await writePdf(tree, options)
    return { content: bytes, findings }
  } catch (error) {
    if (!(error instanceof FontError)) throw error
    const { file } = fonts[error.index]!
    const message = `${file} is no TrueType or OpenType font that can be embedded.`
    const finding: Finding = { code: 'no-font', severity: 'error', message, place: { file } }
    return { content: null, findings: [finding] }
  }
}

async function writeEml(letter: FileLetter): Promise<WrittenLetter> {
  const { isMailAddress, writeEml } = await import('@cuecard/files/eml')
  const mailbox = ({ name, email }: Correspondent) =>
    email !== undefined && isMailAddress(email) ? { name, address: email } : undefined
  const { subject, text, html, language, date } = letter
  const [from, to] = [mailbox(letter.from), letter.to && mailbox(letter.to)]
  const findings: Finding[] = []
  if (letter.to && !to) {
    findings.push({
      code: 'no-mail-address',
      severity: 'info',
      message: `No e-mail address of ${letter.to.name ?? 'the person'} is known: the draft has no receiver yet.`,
      place: { path: 'people' },
      hint: 'Add it as `email` of the person.',
    })
  }
  return { content: writeEml({ from, to, subject, text, html, language, date }), findings }
}

/** @param fonts for a PDF, in the order of preference */
export function writeLetter(
  format: FileFormat,
  letter: FileLetter,
  fonts: readonly Source[],
): Promise<WrittenLetter> {
  if (format === 'eml') return writeEml(letter)
  return format === 'pdf' ? writePdf(letter, fonts) : writeDocx(letter)
}
