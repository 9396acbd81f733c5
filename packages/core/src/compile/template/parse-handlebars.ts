/** Owns the call of Handlebars' parser, and the way from its errors to places. */
import Handlebars from 'handlebars'
import type { Program } from './handlebars-ast.ts'
import type { SourceText } from './source-text.ts'
import type { Report } from './template-finding.ts'

/** What Handlebars' generated parser knows when it gives up; it keeps it on its lexer only. */
interface Lexer {
  yylloc: { first_line: number; first_column: number }
  match: string
}

const KINDS: Record<string, string> = {
  EOF: 'the end of the template',
  CLOSE: '"}}"',
  CLOSE_UNESCAPED: '"}}}"',
  CLOSE_SEXPR: '")"',
  OPEN_ENDBLOCK: 'the end of a block that was never opened',
  INVERSE: 'an {{else}} outside a block',
  OPEN_INVERSE_CHAIN: 'an {{else}} outside a block',
}

/** The offset of a line and column as Handlebars counts them: lines from 1, columns from 0. */
export function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1
  return start + column
}

/** The last block that is opened and not closed. */
function unclosed(text: string): { name: string; offset: number } | undefined {
  const open: { name: string; offset: number }[] = []
  const tags = /(?<!\\)\{\{(?:!--[\s\S]*?--~?\}\}|![\s\S]*?\}\}|~?([#^/])\s*([^\s}~]*))/g
  for (const { 1: sign, 2: name, index } of text.matchAll(tags)) {
    if (sign === '/') open.pop()
    else if (sign && name) open.push({ name, offset: index })
  }
  return open.pop()
}

/**
 * Parses a source, leaving its white space as it is.
 *
 * @returns null where it is not Handlebars; the reason is reported
 */
export function parseHandlebars(source: SourceText, report: Report): Program | null {
  try {
    return Handlebars.parseWithoutProcessing(source.text) as Program
  } catch (error) {
    const { message, lineNumber, column } = error as Error & {
      lineNumber?: number
      column?: number
    }
    const remedy = 'See the Handlebars language guide; to print braces, write \\{{.'
    if (typeof lineNumber === 'number' && typeof column === 'number') {
      const offset = offsetOf(source.text, { line: lineNumber, column })
      const crossed = /^(.*) doesn't match (.*) - /.exec(message)
      report(
        'handlebars-syntax',
        { source, offset },
        crossed
          ? `The block {{#${crossed[1]}}} is closed by {{/${crossed[2]}}}.`
          : `${message.replace(/ - \d+:\d+$/, '')}.`,
        crossed ? `Close it with {{/${crossed[1]}}}.` : remedy,
      )
      return null
    }
    const got = /got '(\w+)'/.exec(message)?.[1] ?? ''
    const open = got === 'EOF' ? unclosed(source.text) : undefined
    if (open) {
      report(
        'handlebars-syntax',
        { source, offset: open.offset },
        `The block {{#${open.name}}} is never closed.`,
        `Add {{/${open.name}}} where it ends.`,
      )
      return null
    }
    const { yylloc, match } = (Handlebars as unknown as { Parser: { lexer: Lexer } }).Parser.lexer
    const offset = offsetOf(source.text, { line: yylloc.first_line, column: yylloc.first_column })
    const seen = KINDS[got] ?? (match ? `"${match.split('\n')[0]}"` : 'this')
    report(
      'handlebars-syntax',
      { source, offset },
      `Handlebars did not expect ${seen} here.`,
      remedy,
    )
    return null
  }
}
