/** Owns `{{writing-space}}` and `{{blank}}`: the two words of the language that print room to write. */
import type { Op } from '../../document/op.ts'
import type { SourceText } from './source-text.ts'
import type { SpaceTag } from './tag.ts'
import type { Report } from './template-finding.ts'

const DEFAULT_LINES = 3
const DEFAULT_WIDTH = 24
const MOST = 200

const wholeNumber = (node: unknown): number | null => {
  const { type, value } = node as { type: string; value?: unknown }
  const isNumber = type === 'NumberLiteral' && typeof value === 'number'
  return isNumber && Number.isInteger(value) && value >= 1 && value <= MOST ? value : null
}

/** The op of a writing space, or null where its arguments are wrong; that is reported. */
export function writingSpace(tag: SpaceTag, source: SourceText, report: Report): Op | null {
  const { params, hash } = tag.node
  const pairs = hash?.pairs ?? []
  const given = tag.lines ? pairs.map((pair) => pair.value) : params
  const stray = tag.lines
    ? params.length > 0 || pairs.some((pair) => pair.key !== 'lines')
    : pairs.length > 0
  const first = given[0]
  const size =
    first === undefined ? (tag.lines ? DEFAULT_LINES : DEFAULT_WIDTH) : wholeNumber(first)
  if (!stray && given.length <= 1 && size !== null) return `${tag.lines ? 'W' : '_'}${size}`
  report(
    'writing-space-arguments',
    { source, offset: tag.start },
    tag.lines
      ? `{{writing-space}} takes how many lines, a whole number from 1 to ${MOST}.`
      : `{{blank}} takes how many characters wide it is, a whole number from 1 to ${MOST}.`,
    tag.lines ? 'Write {{writing-space lines=3}}.' : 'Write {{blank 24}}.',
  )
  return null
}
