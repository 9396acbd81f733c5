/** Owns the disguise in which tags pass through the Markdown parser, and the way back from its offsets. */
import type { SourceText } from './source-text.ts'
import { type Tag, type Token, standsAlone } from './tag.ts'

/** Tags in disguise are characters of this range, one a tag, so that Markdown takes each for a letter. */
const FIRST = 0xe000
const LAST = 0xf8ff

/** How many tags one source can hold. */
export const TAG_LIMIT = LAST - FIRST + 1

/** A tag in disguise. */
export const TAG = /[\uE000-\uF8FF]/
/** Tags that stand alone on their line, in disguise. */
export const TAG_LINE = /^\s*<!--([\uE000-\uF8FF]+)-->\s*$/

/** A line with nothing but tags after its indentation, quotation marks and list markers. */
const ONLY_TAGS =
  /^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)([\uE000-\uF8FF][\uE000-\uF8FF \t]*)$/

/** A template as Markdown. */
export interface Substituted {
  markdown: string
  /** The tag behind a character. */
  tagOf(character: string): Tag
  /** Whether a tag stands alone on its line, so that the Markdown holds it as a comment. */
  isAlone(tag: Tag): boolean
  /** The source's offset for an offset of the Markdown. */
  sourceOffset(offset: number): number
}

interface Line {
  text: string
  /** The source's offset of each character. */
  origin: number[]
  /** The tags of a line that holds nothing else. */
  tags: Tag[] | null
  prefix: string
}

function toLines(tokens: readonly Token[], tags: readonly Tag[]): Line[] {
  let text = ''
  const origin: number[] = []
  let id = 0
  for (const token of tokens) {
    if (token.kind === 'text') {
      for (let i = 0; i < token.value.length; i++) origin.push(token.start + i)
      text += token.value
    } else {
      text += String.fromCharCode(FIRST + id++)
      origin.push(token.start)
    }
  }
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const found = ONLY_TAGS.exec(line)
    const held =
      found && [...(found[2] as string)].filter((c) => TAG.test(c)).map((c) => tagAt(tags, c))
    const alone = held?.every(standsAlone) ? held : null
    // The newline belongs to its line.
    lines.push({
      text: line,
      origin: origin.slice(start, end + 1),
      tags: alone,
      prefix: found?.[1] ?? '',
    })
    start = end + 1
  }
  return lines
}

function tagAt(tags: readonly Tag[], character: string): Tag {
  return tags[character.charCodeAt(0) - FIRST] as Tag
}

/**
 * Disguises the tags of a template. An inline tag becomes one character; a line of block tags becomes an HTML
 * comment, which interrupts a paragraph and is never continued lazily; comments go, and a line of comments with them.
 *
 * @param rows which tags stand between the rows of a table: their lines become rows of one cell
 */
export function substitute(
  tokens: readonly Token[],
  source: SourceText,
  rows: ReadonlySet<Tag> = new Set(),
): Substituted & { lines: (Tag[] | null)[] } {
  const tags = tokens.filter((token) => token.kind !== 'text')
  const characterOf = new Map(tags.map((tag, id) => [tag, String.fromCharCode(FIRST + id)]))
  const markdown: string[] = []
  const origin: number[] = []
  const lines: (Tag[] | null)[] = []
  for (const line of toLines(tokens, tags)) {
    const newline = line.origin[line.text.length]
    const finish = (ended: string, origins: number[]) => {
      markdown.push(ended)
      // One by one: a line may be longer than a call can have arguments.
      for (const each of origins) origin.push(each)
      origin.push(newline ?? source.text.length)
    }
    const kept = line.tags?.filter((tag) => tag.kind !== 'comment')
    if (kept && !kept.length) continue
    lines.push(kept ?? null)
    if (kept?.[0]) {
      const body = kept.map((tag) => characterOf.get(tag)).join('')
      const [before, after] = rows.has(kept[0]) ? ['| ', ' |'] : ['<!--', '-->']
      const text = line.prefix + before + body + after
      const at = (i: number) =>
        i < line.prefix.length
          ? (line.origin[i] as number)
          : (
              kept[
                Math.min(Math.max(i - line.prefix.length - before.length, 0), kept.length - 1)
              ] as Tag
            ).start
      finish(
        text,
        Array.from(text, (_, i) => at(i)),
      )
    } else {
      const isKept = (_: unknown, i: number) => {
        const c = line.text[i] as string
        return !TAG.test(c) || tagAt(tags, c).kind !== 'comment'
      }
      finish(
        [...line.text.split('')].filter(isKept).join(''),
        line.origin.slice(0, line.text.length).filter(isKept),
      )
    }
  }
  const alone = new Set(lines.flatMap((held) => held ?? []))
  return {
    markdown: markdown.join('\n'),
    lines,
    tagOf: (character) => tagAt(tags, character),
    isAlone: (tag) => alone.has(tag),
    sourceOffset: (offset) => origin[offset] ?? source.text.length,
  }
}
