/** What is to be said of text that could not be set as it ought to be. */
import type { Finding } from '@cuecard/core'
import type { Typesetter } from './set-text.ts'

/** More than this tells nobody more. */
const shown = 12

function name(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return `${character} (U+${code})`
}

function missingGlyphs(missing: ReadonlySet<string>): Finding[] {
  if (missing.size === 0) return []
  const names = [...missing].slice(0, shown).map(name).join(', ')
  const more = missing.size > shown ? ` and ${missing.size - shown} more` : ''
  return [
    {
      code: 'pdf-missing-glyph',
      severity: 'error',
      message: `No font here has ${names}${more}, so the PDF would show an empty box there.`,
      hint: 'Give a font that has them: --font FILE on the command line, `fonts` of writePdf; or make a DOCX.',
    },
  ]
}

function wrongDirection(texts: ReadonlySet<string>): Finding[] {
  if (texts.size === 0) return []
  const [first = ''] = texts
  return [
    {
      code: 'pdf-right-to-left',
      severity: 'error',
      message: `The PDF writer cannot order words that run from right to left, as in ${JSON.stringify([...first].slice(0, 40).join(''))}.`,
      hint: 'Make a DOCX, and let a word processor print it.',
    },
  ]
}

export function textFindings({ missing, rightToLeft }: Typesetter): Finding[] {
  return [...missingGlyphs(missing), ...wrongDirection(rightToLeft)]
}
