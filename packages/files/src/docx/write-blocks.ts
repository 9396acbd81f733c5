/** Writes blocks as paragraphs and tables; knows how far each stands in, and what it belongs to. */
import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  LeaderType,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { startsRightToLeft } from '../page/direction.ts'
import type { Block, List, Run } from '../page/page.ts'
import type { Links } from './links.ts'
import { gap, quoteLine, step } from './look.ts'
import { addNumbers, levelOf, type Numbering } from './numbering.ts'
import { writeRuns } from './write-runs.ts'
import { writeTable } from './write-table.ts'

/** Where a block stands. */
interface Place {
  /** Between the margins of the page. */
  width: number
  indent: number
  /** How many lists it is within. */
  lists: number
  quoted: boolean
  /** Within a list without air between its items. */
  tight: boolean
  numbering: Numbering
  links: Links
  /** What stands before the first paragraph of a list's item. */
  marker?: { reference: string; level: number } | undefined
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

/** What every paragraph takes from where it stands. */
function standing(place: Place): IParagraphOptions {
  const { indent, lists, quoted, tight, marker } = place
  const style = lists > 0 ? 'ListParagraph' : quoted ? 'Quote' : undefined
  return {
    ...(style !== undefined && { style }),
    ...(indent > 0 && { indent: { left: indent, ...(marker && { hanging: step }) } }),
    ...(quoted && { border: { left: quoteLine } }),
    ...(tight && { contextualSpacing: true }),
    ...(marker && { numbering: marker }),
  }
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('')
}

function writeBlock(block: Block, place: Place, afterTable: boolean): (Paragraph | Table)[] {
  // A table keeps nothing free below itself.
  const before = block.type === 'heading' ? 2 * gap : gap
  const base = { ...standing(place), ...(afterTable && { spacing: { before } }) }
  switch (block.type) {
    case 'paragraph':
      return [
        new Paragraph({
          ...base,
          children: writeRuns(block.runs, place.links),
          ...(startsRightToLeft(textOf(block.runs)) && { bidirectional: true }),
        }),
      ]
    case 'heading': {
      const { style: _, ...rest } = base
      return [
        new Paragraph({
          ...rest,
          heading: headings[block.depth - 1]!,
          children: writeRuns(block.runs, place.links),
          ...(startsRightToLeft(textOf(block.runs)) && { bidirectional: true }),
        }),
      ]
    }
    case 'list':
      return writeList(block, place)
    case 'quote':
      return writeBlocks(block.blocks, { ...place, indent: place.indent + step, quoted: true })
    case 'code':
      return [
        new Paragraph({
          ...base,
          style: 'CodeBlock',
          children: block.lines.map(
            (text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) }),
          ),
        }),
      ]
    case 'rule':
      return [
        new Paragraph({
          ...base,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'A6A6A6' } },
        }),
      ]
    case 'table':
      return [writeTable(block, place.width - place.indent, place.indent, place.links)]
    case 'writingSpace':
      return Array.from({ length: block.lines }, () => writingLine(place))
  }
}

/** A line to write on is a tabulator that leaves a line behind it: it is as long as there is room. */
function writingLine(place: Place): Paragraph {
  const { style: _, ...rest } = standing(place)
  return new Paragraph({
    ...rest,
    style: 'WritingSpace',
    tabStops: [{ type: TabStopType.RIGHT, position: place.width, leader: LeaderType.UNDERSCORE }],
    children: [new TextRun({ text: '\t' })],
  })
}

function writeList(list: List, place: Place): (Paragraph | Table)[] {
  const { numbering, lists } = place
  const reference = list.ordered ? addNumbers(numbering, lists, list.start) : 'bullets'
  const inside: Place = {
    ...place,
    indent: place.indent + step,
    lists: lists + 1,
    tight: !list.loose,
  }
  return list.items.flatMap((blocks) => {
    const [first, ...rest] = afterMarker(blocks)
    const marked = { ...inside, marker: { reference, level: levelOf(lists) } }
    if (first?.type === 'paragraph') {
      return [...writeBlock(first, marked, false), ...writeBlocks(rest, inside)]
    }
    return [new Paragraph(standing(marked)), ...writeBlocks(blocks, inside)]
  })
}

/** Words quoted right after a number stand beside it: the number sets them off already. */
function afterMarker([first, ...rest]: readonly Block[]): Block[] {
  if (first === undefined) return []
  return first.type === 'quote' ? [...afterMarker(first.blocks), ...rest] : [first, ...rest]
}

/** @returns the blocks, each where it stands */
function writeBlocks(blocks: readonly Block[], place: Place): (Paragraph | Table)[] {
  const plain = { ...place, marker: undefined }
  return blocks.flatMap((block, at) => writeBlock(block, plain, blocks[at - 1]?.type === 'table'))
}

/**
 * @param width between the margins
 * @param file what the lists are to be counted by, and what the file links to; both are added to
 */
export function writeBody(
  blocks: readonly Block[],
  width: number,
  file: Pick<Place, 'numbering' | 'links'>,
): (Paragraph | Table)[] {
  return writeBlocks(blocks, {
    width,
    ...file,
    indent: 0,
    lists: 0,
    quoted: false,
    tight: false,
  })
}
