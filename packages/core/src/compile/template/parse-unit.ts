/** Owns the parse of one source, from text to pieces: tags out, Markdown once, tags back in. */
import { linearise } from './linearise.ts'
import { parseHandlebars } from './parse-handlebars.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { Piece } from './piece.ts'
import { refuseDeepMarkup, refuseDeepTags } from './refuse-deep.ts'
import type { SourceText } from './source-text.ts'
import { TAG_LIMIT, substitute } from './substitute.ts'
import { tableRows } from './table-rows.ts'
import type { Token } from './tag.ts'
import type { Report } from './template-finding.ts'
import { toPieces } from './to-pieces.ts'

const PRIVATE = /[\uE000-\uF8FF]/g
const REFERENCE = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g

function refusePrivateUse(source: SourceText, report: Report): boolean {
  const found = [...source.text.matchAll(PRIVATE)].map((match) => match.index)
  for (const { 1: hex, 2: decimal, index } of source.text.matchAll(REFERENCE)) {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    if (code >= 0xe000 && code <= 0xf8ff) found.push(index)
  }
  for (const offset of found) {
    report(
      'private-use-character',
      { source, offset },
      'A private-use character, which the compiler needs for itself.',
      'Take it away, or let it come in as a value.',
    )
  }
  return found.length > 0
}

/** A source in one line of tokens, or null where it cannot be read; that is reported. */
export function tokensOf(source: SourceText, report: Report): Token[] | null {
  const refused = refusePrivateUse(source, report)
  const program = parseHandlebars(source, report)
  if (!program || refused || refuseDeepTags(program, source, report)) return null
  const tokens = linearise(program, source, report)
  const tags = tokens.filter((token) => token.kind !== 'text')
  const over = tags[TAG_LIMIT]
  if (!over) return tokens
  report(
    'template-too-large',
    { source, offset: over.start },
    `A source can hold ${TAG_LIMIT} tags.`,
    'Move a part of it to a partial.',
  )
  return null
}

/** Parses one source; null where something in it is refused. */
export function parseUnit(source: SourceText, report: Report): Piece[] | null {
  const tokens = tokensOf(source, report)
  if (!tokens) return null
  const first = substitute(tokens, source)
  const tree = parseMarkdown(first.markdown)
  if (refuseDeepMarkup(tree, first, source, report)) return null
  const rows = tableRows(tree, first.markdown, first.lines)
  if (!rows.size) return toPieces(tree, first, source, report)
  const second = substitute(tokens, source, rows)
  return toPieces(parseMarkdown(second.markdown), second, source, report)
}
