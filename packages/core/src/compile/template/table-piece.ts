/** Owns what a table becomes: rows, the tags between them, and cells as many as columns. */
import type { Table, TableRow } from 'mdast'
import type { Definitions } from './definitions.ts'
import { inlinePieces } from './inline-pieces.ts'
import { type MarkdownSource, element, standing } from './markdown-source.ts'
import type { Sibling } from './nest.ts'
import type { Piece } from './piece.ts'
import { type BlockTag, isBlockTag } from './tag.ts'

/** The tags of a row that is a line of block tags in disguise. */
function tagsOf(row: TableRow, from: MarkdownSource): BlockTag[] | null {
  const [cell] = row.children
  const [text] = cell?.children ?? []
  const alone = row.children.length === 1 && cell?.children.length === 1 && text?.type === 'text'
  if (!alone || !/^[\uE000-\uF8FF]+$/.test(text.value)) return null
  const tags = [...text.value].map(from.tagOf)
  const blockTags = tags.filter(isBlockTag)
  return blockTags.length === tags.length ? blockTags : null
}

/** What a table becomes. */
export function tablePiece(node: Table, from: MarkdownSource, definitions: Definitions): Piece {
  const align = node.align ?? []
  const rows = node.children.flatMap((row): Sibling[] => {
    const tags = tagsOf(row, from)
    if (tags) return tags
    const extra = row.children[align.length]
    if (extra) {
      from.report(
        'table-extra-cell',
        from.pointOf(extra),
        'This row has more cells than the table has columns.',
        'Add a column to the head, or take the cell away.',
      )
    }
    const cells = align.map((_, index): Piece => {
      const cell = row.children[index]
      const children = cell ? inlinePieces(cell.children, 'a table cell', from, definitions) : []
      return element('d', from.pointOf(cell ?? row), children)
    })
    return [element('w', from.pointOf(row), cells)]
  })
  const letters = align.map((side) => side?.charAt(0) ?? '-').join('')
  const at = from.pointOf(node)
  const children = from.nest(rows, 'a table')
  // A table that is nothing but a head in the source is meant to stand.
  return element(`t${letters}`, at, children.length > 1 ? children : [...children, standing(at)])
}
