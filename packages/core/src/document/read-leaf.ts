/** Reads the events of a leaf: text and values, marks, links, images. */
import { readEvent, readValue, type EventReader } from './event-reader.ts'
import * as kind from './kind.ts'
import {
  addBreak,
  addData,
  addStatic,
  append,
  closeMark,
  makeMarks,
  openMark,
  type Leaf,
} from './leaf.ts'
import type { Text } from './node.ts'
import { readCodeSpan } from './read-code-span.ts'
import { safeUrl } from './safe-url.ts'
import { trimText } from './value-text.ts'

/** What a newline in a value means: a hard break or a space. */
export type Newline = 'break' | 'space'

/**
 * Reads up to the leaf's end, into the reader's leaf.
 *
 * @param newline what a newline in a value means here
 * @param onBlankLine where a blank line in a value starts another paragraph: called between the two
 * @param cell whether the leaf is a table's cell
 * @returns whether the source says that it stands although it is empty
 */
export function readLeaf(
  reader: EventReader,
  newline: Newline,
  onBlankLine?: () => void,
  cell = false,
): boolean {
  const { leaf } = reader
  let kept = false
  while (readEvent(reader)) {
    switch (reader.kind) {
      case kind.STATIC:
        if (reader.rest) addStatic(leaf, reader.rest, reader.op, reader.table.edges[reader.op])
        else if (leaf.marks.length === 0) kept = true
        else if (leaf.marks.at(-1)) makeMarks(leaf)
        break
      case kind.VALUE: {
        const { op } = reader
        addValue(leaf, trimText(readValue(reader)), op, newline, onBlankLine)
        break
      }
      case kind.CLOSE:
        if (leaf.marks.length === 0) return kept
        closeMark(leaf)
        break
      case kind.EMPHASIS:
        openMark(leaf, { type: 'emphasis', children: [] })
        break
      case kind.STRONG:
        openMark(leaf, { type: 'strong', children: [] })
        break
      case kind.DELETE:
        openMark(leaf, { type: 'delete', children: [] })
        break
      case kind.CODE_SPAN:
        readCodeSpan(reader, cell)
        break
      case kind.LINK: {
        const { url, title } = readTarget(reader)
        openMark(leaf, safeUrl(url, 'href') ? { type: 'link', url, title, children: [] } : null)
        break
      }
      case kind.IMAGE:
        readImage(reader)
        break
      case kind.BREAK:
        if (newline === 'break') addBreak(leaf)
        else addStatic(leaf, ' ', reader.op)
        break
      case kind.BLANK:
        append(leaf, { type: 'blank', width: Number(reader.rest) })
        break
    }
  }
  return kept
}

function addValue(
  leaf: Leaf,
  value: string,
  op: number,
  newline: Newline,
  onBlankLine: (() => void) | undefined,
): void {
  if (value === '') return
  if (!value.includes('\n')) addData(leaf, value, op)
  else if (newline === 'space') addData(leaf, spaced(value), op)
  else {
    for (const [index, line] of value.split(/\n/).entries()) {
      if (index > 0 && line !== '') addBreak(leaf)
      if (line !== '') addData(leaf, line, op)
      else if (onBlankLine && leaf.marks.length === 0) onBlankLine()
    }
  }
}

function readImage(reader: EventReader): void {
  const { leaf } = reader
  const { url, title } = readTarget(reader)
  const alt = readTexts(reader, spaced)
  if (safeUrl(url, 'src')) append(leaf, { type: 'image', url, title, alt: sentence(alt) })
  else {
    for (const { value, op, data } of alt) (data ? addData : addStatic)(leaf, value, op)
  }
}

/** Reads destination and title, up to the label. */
function readTarget(reader: EventReader): { url: string; title: string } {
  const url = joined(readTexts(reader, (value) => value.replaceAll('\n', '')))
  const title = sentence(readTexts(reader, spaced))
  return { url, title }
}

/** Reads text and values up to any other event. */
export function readTexts(reader: EventReader, prepare: (value: string) => string): Text[] {
  const texts: Text[] = []
  while (readEvent(reader)) {
    const { op, rest } = reader
    if (reader.kind === kind.VALUE) {
      const value = prepare(trimText(readValue(reader)))
      if (value) texts.push({ type: 'text', value, op, data: true })
    } else if (reader.kind !== kind.STATIC) break
    else if (rest) texts.push({ type: 'text', value: rest, op, data: false })
  }
  return texts
}

function joined(texts: readonly Text[]): string {
  let text = ''
  for (const { value } of texts) text += value
  return text
}

/** Texts as one, without the white space that an empty value left doubled. */
function sentence(texts: readonly Text[]): string {
  let text = ''
  for (const { value, data } of texts) {
    const doubled = !data && (text === '' || /[ \n]$/.test(text))
    text += doubled ? value.replace(/^[ \n]+/, '') : value
  }
  return text.trimEnd()
}

function spaced(value: string): string {
  return value.replace(/\n+/g, ' ')
}
