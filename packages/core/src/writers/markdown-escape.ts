/** Escapes text so that Markdown takes it for text. It escapes no more than it must, to stay readable. */
import { isWord } from './is-word.ts'

/** Where a run of text stands. */
export interface Place {
  /** At the beginning, or at the end, of a line. */
  start: boolean
  end: boolean
  /** `lines`: newlines may be written. `line`: they may not (in a heading). `cell`: nor may `|`. */
  room: 'lines' | 'line' | 'cell'
  /** Whether it is in a link's label. */
  label: boolean
  /** Whether its first, and its last, character must be a character reference. */
  encodeFirst: boolean
  encodeLast: boolean
}

const special = /[\\`*[\]<~|]|_+|&(?=#?[0-9a-z]{1,32};)/gi
/** What must be looked at: none of the above, and no edge of a line that matters, is in most texts. */
const suspicious = /[\\`*_[\]<~|&\n]|^[\t #>+:=\d-]|[ \t]$/
/** What a line must not begin with: headings, lists, quotations, tables, underlines. */
const blockStart = /^(?:#{1,6}(?:\s|$)|[>|]|\+(?:\s|$)|-(?:[\s:|-]|$)|:-|=+\s*$)/
const numberStart = /^(\d{1,9})([.)])(?=\s|$)/

/**
 * @param text a run of text between two pieces of syntax
 * @returns what to write for it
 * @example escapeMarkdown('1. *x*', place) // '1\\. \\*x\\*'
 */
export function escapeMarkdown(text: string, place: Place): string {
  let before = ''
  let after = ''
  let body = text
  if (place.encodeFirst) {
    const first = String.fromCodePoint(body.codePointAt(0)!)
    before = encode(first)
    body = body.slice(first.length)
  }
  if (place.encodeLast && body) {
    const last = /[\ud800-\udbff]?[^]$/.exec(body)![0]
    after = encode(last)
    body = body.slice(0, -last.length)
  }
  if (!suspicious.test(body)) return before + body + after
  body = body.replace(special, (found, at: number) => {
    const next = body[at + found.length] ?? ''
    switch (found[0]) {
      case ']':
        return place.label ? '\\]' : found
      case '|':
        return place.room === 'cell' ? '\\|' : found
      case '*':
        return body[at - 1] === ' ' && next === ' ' ? found : '\\*'
      case '<':
        return next === ' ' ? found : '\\<'
      case '\\':
        return /[0-9a-z]/i.test(next) ? found : '\\\\'
      case '_':
        return isWord(body[at - 1] ?? '') && isWord(next) ? found : found.replaceAll('_', '\\_')
      default:
        return '\\' + found
    }
  })
  return before + edgeLines(body, place, before === '', after === '') + after
}

/** Escapes what means something only at a line's edges. */
function edgeLines(text: string, place: Place, first: boolean, last: boolean): string {
  const start = first && place.start
  const end = last && place.end
  if (place.room !== 'lines') {
    const line = text.replaceAll('\n', '&#xA;')
    return trimmable(line, start, end)
  }
  if (!text.includes('\n')) return startLine(trimmable(text, start, end), start)
  const lines = text.replace(/\n(?=\n)|^\n|\n$/g, '&#xA;').split('\n')
  return lines
    .map((line, index) => {
      const starts = start || index > 0
      return startLine(trimmable(line, starts, end || index < lines.length - 1), starts)
    })
    .join('\n')
}

function startLine(line: string, starts: boolean): string {
  if (!starts) return line
  return blockStart.test(line) ? '\\' + line : line.replace(numberStart, '$1\\$2')
}

/** Encodes white space that Markdown would trim. */
function trimmable(line: string, start: boolean, end: boolean): string {
  let encoded = line
  if (start) encoded = encoded.replace(/^[ \t]/, encode)
  return end ? encoded.replace(/[ \t]$/, encode) : encoded
}

/** Writes a character as a reference. */
function encode(character: string): string {
  return `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`
}

/** Escapes text within quotation marks, as a link's title. */
export function escapeTitle(text: string, cell: boolean): string {
  return text
    .replace(/\\(?![0-9a-z ])|["|]|&(?=#?[0-9a-z]{1,32};)/gi, (found) =>
      found === '|' && !cell ? found : '\\' + found,
    )
    .replaceAll('\n', '&#xA;')
}

/** Escapes a code block's info string. */
export function escapeInfo(text: string): string {
  return text.replace(/\\(?![0-9a-z ])|&(?=#?[0-9a-z]{1,32};)/gi, '\\$&')
}

/** Escapes a link's destination; letters of every script stay readable. */
export function escapeDestination(url: string): string {
  return url
    .replace(/[^!#$%&-;=?-Z_a-z~\p{L}\p{N}]/gu, encodeURIComponent)
    .replace(/[()]|&(?=#?[0-9a-z]{1,32};)/gi, '\\$&')
}
