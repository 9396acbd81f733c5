/**
 * Owns where the newlines of a code block go, so that a line of tags leaves none behind: each belongs to the line before
 * it or to the one after it, whichever is there for sure.
 */
import type { Block, Expression, Path } from './handlebars-ast.ts'
import type { ControlPiece } from './piece.ts'
import type { Point } from './source-text.ts'
import { type BlockTag, type Tag, isBlockTag } from './tag.ts'

/** A line's tags, and whether there is nothing else in it. */
export interface CodeLine {
  tags: readonly Tag[]
  isAlone: boolean
}

export interface Newlines {
  /** By line: whether its newline is after it, before it, or not its own. */
  ends: ('after' | 'before' | 'none')[]
  /** The tags that begin what is gone through, with a newline before each time but the first. */
  separated: ReadonlySet<Tag>
}

/** A line by its index, or a block with what stands in it. */
type Entry = number | Branch[]
interface Branch {
  tag: BlockTag
  isLoop: boolean
  entries: Entry[]
}

function branchOf(tag: BlockTag): Branch {
  const isMain = tag.chained !== null || (tag.kind === 'open') !== tag.inverted
  const { original } = (tag.chained ?? tag.block).path as Path
  return { tag, isLoop: isMain && original === 'each', entries: [] }
}

/** Lines in their blocks; null where a block's tags do not each stand alone, or all in one line. */
function outline(lines: readonly CodeLine[]): Entry[] | null {
  const top: Entry[] = []
  const open: { block: Block; branches: Branch[] }[] = []
  const into = () => open.at(-1)?.branches.at(-1)?.entries ?? top
  for (const [index, { tags, isAlone }] of lines.entries()) {
    const outside = open.length
    if (!isAlone) into().push(index)
    for (const tag of tags.filter(isBlockTag)) {
      const current = open.at(-1)
      if (tag.kind === 'open') {
        const branches = [branchOf(tag)]
        if (isAlone) into().push(branches)
        open.push({ block: tag.block, branches })
      } else if (current?.block !== tag.block || (!isAlone && open.length <= outside)) return null
      else if (tag.kind === 'close') open.pop()
      else current.branches.push(branchOf(tag))
    }
    if (!isAlone && open.length !== outside) return null
  }
  return open.length ? null : top
}

/** Says where newlines go; null where lines and blocks are too entangled to tell. */
export function newlinesOf(lines: readonly CodeLine[]): Newlines | null {
  const entries = outline(lines)
  if (!entries) return null
  const ends: Newlines['ends'] = lines.map(() => 'after')
  const separated = new Set<Tag>()
  const give = (entry: Entry, end: 'after' | 'before' | 'none') => {
    if (typeof entry === 'number') ends[entry] = end
    else for (const branch of entry) for (const each of branch.entries) give(each, end)
  }
  const settle = (among: readonly Entry[]) => {
    // A line that is there whatever the data is: all before it end with a newline, all after it begin with one.
    const sure = among.findLastIndex((entry) => typeof entry === 'number')
    if (sure >= 0) {
      for (const [index, entry] of among.entries()) {
        give(entry, index < sure ? 'after' : index > sure ? 'before' : 'none')
      }
      return
    }
    const [only] = among
    if (among.length !== 1 || typeof only !== 'object') return
    for (const { tag, isLoop, entries: inner } of only) {
      if (isLoop && !inner.some((entry) => typeof entry === 'number')) continue
      if (isLoop) separated.add(tag)
      settle(inner)
    }
  }
  settle(entries)
  return { ends, separated }
}

/** A newline each time but the first that the `each` of a tag goes round. */
export function separator(tag: BlockTag, at: Point): ControlPiece {
  const { loc } = (tag.chained ?? tag.block).path
  const path = (original: string, part: string, data: boolean) =>
    ({ type: 'PathExpression', data, depth: 0, parts: [part], original, loc }) as unknown as Path
  const params: Expression[] = [path('@first', 'first', true)]
  const block = { type: 'BlockStatement', path: path('unless', 'unless', false), params, loc }
  return {
    type: 'control',
    block: block as unknown as Block,
    program: [{ type: 'text', value: '\n', at }],
    inverse: [],
    at,
  }
}
