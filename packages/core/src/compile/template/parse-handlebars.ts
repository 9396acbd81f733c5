/** Owns the call of Handlebars' parser, and the way from its errors to places. */
import Handlebars from 'handlebars'
import { disguiseEndIndexes, revealDigits, revealTree } from './end-indexes.ts'
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

/** What keeps Handlebars from reading a source. */
interface Problem {
  offset: number
  message: string
  hint: string
}

/** What is wrong with the tag in which the parser gave up, where it is one of the usual slips. */
function slipAt(text: string, offset: number): Problem | null {
  const start = text.lastIndexOf('{{', Math.max(offset - 1, 0))
  if (start < 0) return null
  const end = text.indexOf('}}', start)
  const next = text.indexOf('{{', start + 2)
  if (end < 0 || (next >= 0 && next < end && text[next - 1] !== '{')) {
    return {
      offset: start,
      message: 'The tag that begins here is never closed.',
      hint: 'Add }} where it ends.',
    }
  }
  const word = /^[^\s{}()|"'=]+/.exec(text.slice(offset))?.[0] ?? ''
  const bracket = /^([^[]*[^[./])\[(\d*)\]/.exec(word)
  if (!bracket) return null
  return {
    offset,
    message: `"${word}" is not a path of a template: the number of an entry stands after a point there.`,
    hint: bracket[2]
      ? `Write ${word.replace(/(?<=[^./])\[(\d+)\]/g, '.$1')}.`
      : `Go through the list with {{#each ${bracket[1]}}}, or name one entry, as in ${bracket[1]}.0.`,
  }
}

/** What Handlebars' parser says of a source, in words that help. */
function problemOf(error: unknown, text: string): Problem {
  const { message, lineNumber, column } = error as Error & {
    lineNumber?: number
    column?: number
  }
  const remedy = 'See the Handlebars language guide; to print braces, write \\{{.'
  if (typeof lineNumber === 'number' && typeof column === 'number') {
    const crossed = /^(.*) doesn't match (.*) - /.exec(message)
    return {
      offset: offsetOf(text, { line: lineNumber, column }),
      message: crossed
        ? `The block {{#${crossed[1]}}} is closed by {{/${crossed[2]}}}.`
        : `${message.replace(/ - \d+:\d+$/, '')}.`,
      hint: crossed ? `Close it with {{/${crossed[1]}}}.` : remedy,
    }
  }
  const got = /got '(\w+)'/.exec(message)?.[1] ?? ''
  const { yylloc, match } = (Handlebars as unknown as { Parser: { lexer: Lexer } }).Parser.lexer
  const offset = offsetOf(text, { line: yylloc.first_line, column: yylloc.first_column })
  const slip = slipAt(text, offset)
  if (slip) return slip
  const open = got === 'EOF' ? unclosed(text) : undefined
  if (open) {
    return {
      offset: open.offset,
      message: `The block {{#${open.name}}} is never closed.`,
      hint: `Add {{/${open.name}}} where it ends.`,
    }
  }
  // Of what it cannot read at all, it knows the first character only.
  const word = got === 'INVALID' ? /^[^\s{}]+/.exec(text.slice(offset))?.[0] : match.split('\n')[0]
  return {
    offset,
    message: `Handlebars did not expect ${KINDS[got] ?? (word ? `"${word}"` : 'this')} here.`,
    hint: remedy,
  }
}

/**
 * Parses a source, leaving its white space as it is.
 *
 * @returns null where it is not Handlebars; the reason is reported
 */
export function parseHandlebars(source: SourceText, report: Report): Program | null {
  const { text } = source
  const parse = (read: string) => Handlebars.parseWithoutProcessing(read) as Program
  try {
    try {
      return parse(text)
    } catch (error) {
      const disguised = /got 'NUMBER'/.test((error as Error).message)
        ? disguiseEndIndexes(text)
        : text
      if (disguised === text) throw error
      const program = parse(disguised)
      revealTree(program)
      return program
    }
  } catch (error) {
    const { offset, message, hint } = problemOf(error, text)
    report('handlebars-syntax', { source, offset }, revealDigits(message), hint)
    return null
  }
}
