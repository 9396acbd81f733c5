/** Owns what is said about YAML that cannot be understood. */
import type { YAMLError } from 'yaml'
import type { Finding, Place } from '../findings/finding.ts'

const quotes = 'Put the text in quotes: topic: "The plan: phase two".'

/** For the mistakes that people make most: what it is, in their words, and what to do. */
const common: Record<string, readonly [message: string, hint: string]> = {
  BAD_ALIAS: ['An alias (a word after *) is not written right.', quotes],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotes is followed by a letter that means nothing there.',
    "Use single quotes, in which a backslash is just a backslash: 'C:\\notes'.",
  ],
  BAD_INDENT: [
    'A line is indented differently from its neighbours.',
    'Line up entries that belong together, with spaces.',
  ],
  BAD_SCALAR_START: ['A text begins with a sign that YAML keeps for itself.', quotes],
  BLOCK_AS_IMPLICIT_KEY: [
    'A text has a colon and a space in it, so that it reads like another field.',
    quotes,
  ],
  MISSING_CHAR: [
    'A quote, comma or bracket is missing.',
    'Close every quote and bracket that you open.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A line is neither a field (name: value) nor an item (- value).',
    'Write name: value, with a colon and a space.',
  ],
  TAB_AS_INDENT: ['A line is indented with a tab.', 'Use spaces.'],
}

/**
 * A finding for what the YAML parser reports.
 *
 * @param error the parser's error
 * @param place where it is
 * @param severity the parser tells errors from warnings
 */
export function syntaxFinding(
  error: Pick<YAMLError, 'code' | 'message'>,
  place: Place,
  severity: Finding['severity'] = 'error',
): Finding {
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      code: 'several-documents',
      severity,
      message: 'A file should hold one dossier, but a second one begins here.',
      place,
      hint: 'Take out the line of --- or ... before it, or put it into a file of its own.',
    }
  }
  const [message, hint] = common[error.code] ?? [`${error.message}.`, undefined]
  return { code: 'yaml-syntax', severity, message, place, ...(hint !== undefined && { hint }) }
}
