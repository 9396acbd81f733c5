/** Writes Markdown within a block: text, marks, links. */
import type { Emphasis, Image, Inline, InlineCode, Link, Strong } from '../document/node.ts'
import { isWord } from './is-word.ts'
import { escapeDestination, escapeMarkdown, escapeTitle, type Place } from './markdown-escape.ts'

/** A piece of a leaf: text that needs escaping, finished syntax, or the end of a mark. */
interface Piece {
  kind: 'text' | 'raw' | 'open' | 'close' | 'blank'
  value: string
  /** Whether it is in a link's label. */
  label: boolean
  /** Whether a mark's delimiter must not touch a word outside: where it might as well belong to another. */
  apart: boolean
}

type Room = Place['room']

/** What stands around a run of nodes: the kind of leaf, the delimiter of the innermost emphasis. */
interface Around {
  room: Room
  label: boolean
  parent: string
}

/**
 * @param nodes a leaf's children
 * @param room what kind of leaf it is
 * @returns one line, or several where it holds breaks and may
 */
export function writeMarkdownLeaf(nodes: readonly Inline[], room: Room): string {
  const pieces: Piece[] = []
  collect(nodes, pieces, { room, label: false, parent: '' })
  let markdown = ''
  // The end of what is written: to ask the whole for it, at every line, would cost the square of the lines.
  let end = ''
  for (const index of pieces.keys()) {
    const written = writePiece(pieces, index, room, end)
    markdown += written
    end = written || end
  }
  return markdown
}

function writePiece(pieces: readonly Piece[], index: number, room: Room, before: string): string {
  const { kind, value } = pieces[index]!
  if (kind === 'text') return writeText(pieces, index, room, before)
  return kind === 'blank' ? writeBlank(value, pieces[index + 1]) : value
}

/** Lines nodes up as pieces; texts that touch become one, because what they say together counts. */
function collect(nodes: readonly Inline[], pieces: Piece[], around: Around): void {
  const { room, label, parent } = around
  const add = (kind: Piece['kind'], value: string, apart = false): void => {
    pieces.push({ kind, value, label, apart })
  }
  for (const node of nodes) {
    const last = pieces.at(-1)
    switch (node.type) {
      case 'text':
        if (last?.kind === 'text') last.value += node.value
        else add('text', node.value)
        break
      case 'emphasis':
      case 'strong': {
        const taken = parent === '*' || (last?.kind === 'close' && last.value[0] === '*')
        const character = taken ? '_' : '*'
        let delimiter = character
        let inner = node
        if (node.type === 'strong') {
          delimiter += character
          for (let only = onlyStrong(inner); only; only = onlyStrong(inner)) {
            delimiter += character + character
            inner = only
          }
        }
        add('open', delimiter, taken)
        collect(inner.children, pieces, { room, label, parent: character })
        add('close', delimiter, taken)
        break
      }
      case 'delete':
        add('open', '~~')
        collect(node.children, pieces, around)
        add('close', '~~')
        break
      case 'inlineCode':
        add('raw', writeCodeSpan(node, room))
        break
      case 'break':
        add('raw', '\\\n')
        break
      case 'link': {
        const short = autolink(node)
        if (short) add('raw', short)
        else {
          add('raw', '[')
          collect(node.children, pieces, { ...around, label: true })
          add('raw', `](${writeTarget(node, room)})`)
        }
        break
      }
      case 'image': {
        const place: Place = {
          start: false,
          end: false,
          room: room === 'cell' ? room : 'line',
          label: true,
          encodeFirst: false,
          encodeLast: false,
        }
        add('raw', `![${escapeMarkdown(node.alt, place)}](${writeTarget(node, room)})`)
        break
      }
      case 'blank':
        add(parent === '' ? 'blank' : 'raw', '\\_'.repeat(node.width))
    }
  }
}

/** Strong emphasis that is all of another; the two share one run of delimiters. */
function onlyStrong({ children }: Emphasis | Strong): Strong | undefined {
  const [first] = children
  return children.length === 1 && first!.type === 'strong' ? first : undefined
}

function writeTarget({ url, title }: Link | Image, room: Room): string {
  const destination = escapeDestination(url)
  return title ? `${destination} "${escapeTitle(title, room === 'cell')}"` : destination
}

/** A link that shows its address may be written as the address alone. */
function autolink({ url, title, children }: Link): string {
  if (title || !children.every((child) => child.type === 'text')) return ''
  const label = children.map(({ value }) => value).join('')
  const shown =
    (label === url && /^https?:[!#$%&'()*+,./:;=?@\w~-]+$/.test(url)) ||
    ('mailto:' + label === url && /^[\w.+-]+@[a-z\d]+(?:[.-][a-z\d]+)*$/i.test(label))
  return shown ? `<${label}>` : ''
}

function writeCodeSpan(node: InlineCode, room: Room): string {
  const text = node.children.map(({ value }) => value).join('')
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length))
  let length = 1
  while (runs.has(length)) length++
  const fence = '`'.repeat(length)
  const pad = /^`|`$|^ .*\S.* $/s.test(text) ? ' ' : ''
  return fence + pad + (room === 'cell' ? text.replaceAll('|', '\\|') : text) + pad + fence
}

/** Before white space one backslash is enough: what follows it can close emphasis, but not open any. */
function writeBlank(blank: string, next: Piece | undefined): string {
  const apart = !next || (next.kind === 'text' && next.value.startsWith(' '))
  return apart ? '\\' + blank.replaceAll('\\', '') : blank
}

function writeText(pieces: readonly Piece[], index: number, room: Room, before: string): string {
  const { value, label } = pieces[index]!
  const next = pieces[index + 1]
  let text = escapeMarkdown(value, {
    start: before === '' || before.endsWith('\n'),
    end: !next || next.value === '\\\n',
    room,
    label,
    encodeFirst: mustEncode(pieces, index, -1),
    encodeLast: mustEncode(pieces, index, 1),
  })
  if (next?.kind === 'raw' && next.value.startsWith('[') && text.endsWith('!')) {
    text = text.slice(0, -1) + '\\!'
  }
  return text
}

/**
 * Whether a text's character beside a mark's end must be a character reference, so that the mark's
 * delimiter is one for every reader of Markdown: inside, where it is no plain letter, digit or ASCII
 * punctuation; outside, where the delimiter would else be inside of a word.
 */
function mustEncode(pieces: readonly Piece[], index: number, side: -1 | 1): boolean {
  const { value } = pieces[index]!
  const neighbour = pieces[index + side]
  if (neighbour?.kind !== 'open' && neighbour?.kind !== 'close') return false
  const character = side < 0 ? value[0]! : value.at(-1)!
  const inside = (neighbour.kind === 'open') === side < 0
  if (inside) return !isWord(character) && !asciiPunctuation.test(character)
  if (/\s/.test(character) || asciiPunctuation.test(character)) return false
  return neighbour.apart || !showsWord(pieces, index + side * 2, -side as -1 | 1)
}

/** Whether a piece's character on a side is, as written, a letter or digit. */
function showsWord(pieces: readonly Piece[], index: number, side: -1 | 1): boolean {
  const { kind, value } = pieces[index]!
  if (kind !== 'text' || !isWord(side < 0 ? value[0]! : value.at(-1)!)) return false
  return value.length > 1 || !mustEncode(pieces, index, -side as -1 | 1)
}

const asciiPunctuation = /[!-/:-@[-`{-~]/
