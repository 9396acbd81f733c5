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
  BLOCK_IN_FLOW: [
    'A text within braces or brackets has a colon and a space in it, so that it reads like another field.',
    quotes,
  ],
  BAD_DIRECTIVE: ['A line begins with %, which YAML keeps for itself.', 'Take the line out.'],
  TAG_RESOLVE_FAILED: ['A word after ! is a tag, and a dossier has none.', quotes],
  UNEXPECTED_TOKEN: [
    'Something follows here that is no part of what stands before it.',
    'Put a text with quotes, commas or brackets in it in quotes, all of it.',
  ],
  TAB_AS_INDENT: ['A line is indented with a tab.', 'Use spaces.'],
}

const zone =
  'Put a time with its zone in quotes there: start: "2026-11-20T15:00-05:00[America/New_York]".'

/** Where one code stands for mistakes of several kinds: what the parser's words tell of the kind. */
const kinds: readonly (readonly [words: RegExp, message: string, hint: string])[] = [
  [
    /flow-seq-start at node end/,
    'A text within braces or brackets has a [ in it, as a time with its zone has.',
    zone,
  ],
  [
    /between flow (?:map|sequence) items/,
    'Two things within braces or brackets have no comma between them, or a text there has a [ in it.',
    `Put a comma between them. ${zone}`,
  ],
  [
    /must be sufficiently indented and end with/,
    'A brace or bracket is not closed before the next line at the margin.',
    'Close every { with }, and every [ with ]; indent the lines in between.',
  ],
]

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
  const [, ...kind] = kinds.find(([words]) => words.test(error.message)) ?? []
  const [message, hint] =
    kind.length > 0
      ? kind
      : (common[error.code] ?? [`This cannot be read as YAML: ${error.message}.`, quotes])
  return { code: 'yaml-syntax', severity, message: message!, place, hint: hint! }
}
