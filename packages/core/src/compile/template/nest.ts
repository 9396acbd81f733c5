/** Owns the nesting of tags among their siblings: a block begins and ends within one parent's children. */
import type { Block } from './handlebars-ast.ts'
import type { ControlPiece, Piece } from './piece.ts'
import type { SourceText } from './source-text.ts'
import type { BlockTag } from './tag.ts'
import type { Report } from './template-finding.ts'

/** A sibling: a piece, or a block's tag that is yet to be nested. */
export type Sibling = Piece | BlockTag

interface Stray {
  tag: BlockTag
  where: string
}

/** Nests siblings, list by list, and reports the blocks that do not stay within one. */
export interface Nesting {
  /**
   * Nests one list of siblings.
   *
   * @param where what they are the content of, for a message
   */
  nest(siblings: readonly Sibling[], where: string): Piece[]
  /** Reports the blocks whose tags stood in different lists. Returns whether there were any. */
  reportCrossings(): boolean
}

const isTag = (sibling: Sibling): sibling is BlockTag => 'kind' in sibling

function completeBlocks(siblings: readonly Sibling[]): Set<Block> {
  const tags = siblings.filter(isTag)
  const opened = new Set(tags.filter((tag) => tag.kind === 'open').map((tag) => tag.block))
  return new Set(
    tags.flatMap((tag) => (tag.kind === 'close' && opened.has(tag.block) ? [tag.block] : [])),
  )
}

/** Starts the nesting of one source. */
export function nesting(source: SourceText, report: Report): Nesting {
  const strays: Stray[] = []

  return {
    nest(siblings, where) {
      const complete = completeBlocks(siblings)
      const top: Piece[] = []
      const stack: { control: ControlPiece; tag: BlockTag; into: Piece[] }[] = []
      const target = () => stack.at(-1)?.into ?? top
      const open = (tag: BlockTag, block: Block, inverted: boolean) => {
        const at = { source, offset: tag.start }
        const control: ControlPiece = { type: 'control', block, program: [], inverse: [], at }
        target().push(control)
        stack.push({ control, tag, into: inverted ? control.inverse : control.program })
      }
      for (const sibling of siblings) {
        if (!isTag(sibling)) target().push(sibling)
        else if (!complete.has(sibling.block)) strays.push({ tag: sibling, where })
        else if (sibling.kind === 'open') open(sibling, sibling.block, sibling.inverted)
        else if (sibling.kind === 'close') {
          while (stack.pop()?.tag.kind !== 'open');
        } else {
          const frame = stack.at(-1)
          if (frame?.tag.block !== sibling.block) {
            strays.push({ tag: sibling, where })
            continue
          }
          const { control } = frame
          frame.into = frame.into === control.program ? control.inverse : control.program
          if (sibling.chained) open(sibling, sibling.chained, false)
        }
      }
      return top
    },

    reportCrossings() {
      const blocks = new Set(strays.map(({ tag }) => tag.block))
      for (const block of blocks) {
        const found = strays.filter(({ tag }) => tag.block === block)
        const begin = found.find(({ tag }) => tag.kind === 'open')
        const end = found.find(({ tag }) => tag.kind === 'close')
        // A tag that is nowhere went with what was refused around it.
        if (!begin || !end) continue
        const name = (block.path as { original?: string }).original ?? ''
        const places =
          begin.where === end.where
            ? `begins in ${begin.where} and ends in another`
            : `begins in ${begin.where} and ends in ${end.where}`
        report(
          'block-crosses-markup',
          { source, offset: begin.tag.start },
          `The block {{#${name}}} ${places}.`,
          'Put its tags each on a line of its own, indented like what is between them, or all within one run of text.',
        )
      }
      return strays.length > 0
    },
  }
}
