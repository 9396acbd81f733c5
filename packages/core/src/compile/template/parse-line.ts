/** Owns one-line templates: plain text with tags, and no Markdown in it. */
import { type Sibling, nesting } from './nest.ts'
import { tokensOf } from './parse-unit.ts'
import type { Piece } from './piece.ts'
import type { SourceText } from './source-text.ts'
import type { Report } from './template-finding.ts'

/** Parses a line; null where something in it is refused. */
export function parseLine(source: SourceText, report: Report): Piece[] | null {
  const end = source.text.trimEnd()
  const broken = end.indexOf('\n')
  if (broken >= 0) {
    report(
      'subject-not-a-line',
      { source, offset: broken },
      'A subject is one line.',
      'Join its lines.',
    )
    return null
  }
  const tokens = tokensOf(source, report)
  if (!tokens) return null
  let refused = false
  const siblings = tokens.flatMap((token): Sibling[] => {
    const at = { source, offset: token.start }
    switch (token.kind) {
      case 'text':
        return [{ type: 'text', value: token.value, at }]
      case 'value':
        return [{ type: 'value', node: token.node, at }]
      case 'comment':
        return []
      case 'partial':
      case 'space':
        refused = true
        report(
          'tag-misplaced',
          at,
          `A ${token.kind === 'partial' ? 'partial' : 'blank'} cannot stand in a subject.`,
          'Write the words themselves.',
        )
        return []
      default:
        return [token]
    }
  })
  const { nest, reportCrossings } = nesting(source, report)
  const pieces = nest(siblings, 'the subject')
  return reportCrossings() || refused ? null : pieces
}
