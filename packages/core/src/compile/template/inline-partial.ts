/** Owns the putting in place of partials: found by name, parsed once, refused where one would include itself. */
import { nearest } from '../../findings/did-you-mean.ts'
import type { PartialPiece, Piece } from './piece.ts'
import { parseUnit } from './parse-unit.ts'
import { normaliseSource, sourceText } from './source-text.ts'
import type { Report } from './template-finding.ts'

/** Text that templates can include by name. */
export interface PartialSource {
  file: string
  text: string
  /** The line of the file that the text begins at; 1 where absent. */
  line?: number
  /** Line and column, from 1, of an offset into the text, where it does not stand in the file as it is. */
  at?: (offset: number) => { line: number; column: number }
}

/** Opens partials one within another. */
export interface InlinePartial {
  /** What stands in a partial's place, until closed; null where it is refused, which is reported. */
  open(piece: PartialPiece): { pieces: readonly Piece[]; close(): void } | null
}

/** What a partial within a line is: the content of its one paragraph. */
function oneParagraph(pieces: readonly Piece[]): readonly Piece[] | null {
  const [first] = pieces
  if (!first) return []
  if (pieces.length > 1) return null
  if (first.type === 'partial') return [{ ...first, position: 'inline' }]
  return first.type === 'element' && /^[pa]$/.test(first.open) ? first.children : null
}

/** Keeps a program's partials. */
export function inlinePartials(
  partials: Readonly<Record<string, PartialSource>>,
  report: Report,
): InlinePartial {
  const parsed = new Map<string, Piece[] | null>()
  const within: string[] = []

  const piecesOf = (name: string): Piece[] | null => {
    const known = parsed.get(name)
    if (known !== undefined) return known
    const { file, text, line, at } = partials[name] as PartialSource
    const source = sourceText(file, normaliseSource(text), line)
    const pieces = parseUnit(at ? { ...source, at } : source, report)
    parsed.set(name, pieces)
    return pieces
  }

  return {
    open({ node, position, at }) {
      const { original, value } = node.name as { original?: string; value?: unknown }
      const name = String(value ?? original)
      if (node.params.length > 1 || node.hash?.pairs.length) {
        report(
          'partial-arguments',
          at,
          `The partial "${name}" can be given one path, and nothing by name.`,
          'Write {{> name}} or {{> name path}}.',
        )
        return null
      }
      if (!Object.hasOwn(partials, name)) {
        const near = nearest(name, Object.keys(partials))
        report(
          'unknown-partial',
          at,
          `There is no partial "${name}".`,
          near ? `Did you mean "${near}"?` : 'Add its file, or take the tag away.',
        )
        return null
      }
      if (within.includes(name)) {
        report(
          'partial-recursion',
          at,
          `The partial "${name}" includes itself: ${[...within, name].join(' → ')}.`,
          'Take one of these tags away.',
        )
        return null
      }
      const pieces = piecesOf(name)
      if (!pieces) return null
      const placed = position === 'block' ? pieces : oneParagraph(pieces)
      if (!placed) {
        report(
          'partial-not-inline',
          at,
          `The partial "${name}" is more than one paragraph, so it cannot stand within a line.`,
          'Put its tag on a line of its own.',
        )
        return null
      }
      within.push(name)
      return { pieces: placed, close: () => void within.pop() }
    },
  }
}
