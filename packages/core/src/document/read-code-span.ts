/** Reads the events of a code span; its white space is kept but where an empty value left it doubled, and after a line break. */
import { readEvent, readValue, type EventReader } from './event-reader.ts'
import * as kind from './kind.ts'
import { addData, addStatic, append } from './leaf.ts'
import type { Text } from './node.ts'
import { trimText } from './value-text.ts'

/** Reads up to the code span's end, and adds it to the leaf unless it is empty. */
export function readCodeSpan(reader: EventReader, cell: boolean): void {
  const { leaf } = reader
  const texts: Text[] = []
  let hole = false
  while (readEvent(reader) && reader.kind !== kind.CLOSE) {
    const { op, rest } = reader
    const data = reader.kind === kind.VALUE
    const value = (data ? trimText(readValue(reader)) : rest).replace(/\n+/g, ' ')
    if (value) texts.push({ type: 'text', value, op, data })
    else hole = true
  }
  if (hole || leaf.gap?.type === 'break') closeHoles(texts)
  if (texts.length === 0) return
  const code = texts.map(({ value }) => value).join('')
  const inLink = leaf.marks.some((mark) => mark?.type === 'link')
  if ((cell && code.includes('\\|')) || (inLink && code.includes(']:'))) {
    // No Markdown table can hold the one; with the other, a paragraph could be taken for a definition.
    for (const { value, op, data } of texts) (data ? addData : addStatic)(leaf, value, op)
  } else append(leaf, { type: 'inlineCode', children: texts })
}

function closeHoles(texts: Text[]): void {
  let open = false
  for (const text of texts) {
    if (!text.data && !open) text.value = text.value.replace(/^ +/, '')
    if (text.value) open = !text.value.endsWith(' ')
  }
  for (let last = texts.at(-1); last && !last.data; last = texts.at(-1)) {
    last.value = last.value.replace(/ +$/, '')
    if (last.value) break
    texts.pop()
  }
  for (let i = texts.length - 1; i >= 0; i--) if (!texts[i]!.value) texts.splice(i, 1)
}
