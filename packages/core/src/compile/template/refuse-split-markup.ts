/** Owns the markup that a tag line silently breaks: begun in the paragraph before it, ended in one after. */
import type { Paragraph, RootContent } from 'mdast'
import type { Point } from './source-text.ts'
import { TAG_LINE } from './substitute.ts'
import type { Report } from './template-finding.ts'

/** What is left of markup whose other end is missing: text, in the parser's eyes. */
const LINK_START = /(?<!\\)\[[^\]]*$/
const LINK_END = /^[^[]*\]\(/
const MARK_START = /(?<![\\*_\w])(\*{1,3}|_{1,3}|~~)(?=[^\s*_~])(?!.*\1)/s

function literalText(
  paragraph: Paragraph,
  markdown: string,
): { text: string; start: number } | null {
  const last = paragraph.children.at(-1)
  if (last?.type !== 'text' || !last.position) return null
  const start = last.position.start.offset ?? 0
  return { text: markdown.slice(start, last.position.end.offset), start }
}

/** Reports links and marks that are left open around a tag line. */
export function refuseSplitMarkup(
  children: readonly RootContent[],
  markdown: string,
  pointAt: (offset: number) => Point,
  report: Report,
): void {
  children.forEach((child, index) => {
    const next = children[index + 1]
    if (child.type !== 'paragraph' || next?.type !== 'html' || !TAG_LINE.test(next.value)) return
    const literal = literalText(child, markdown)
    if (!literal) return
    const after = children.slice(index + 2).filter((sibling) => sibling.type === 'paragraph')
    const ends = (pattern: RegExp) =>
      after.some((sibling) => {
        const first = sibling.children[0]
        return (
          first?.type === 'text' &&
          pattern.test(markdown.slice(first.position?.start.offset, first.position?.end.offset))
        )
      })
    const link = LINK_START.exec(literal.text)
    const mark = MARK_START.exec(literal.text)
    if (link && ends(LINK_END)) {
      report(
        'unclosed-link',
        pointAt(literal.start + link.index),
        'This link begins before a tag that stands on its own line and ends after it.',
        'Keep the tag within the line, inside the link or outside it.',
      )
    } else if (mark) {
      const escaped = (mark[1] as string).replace(/[*~]/g, '\\$&')
      if (!ends(new RegExp(`[^\\s*_~\\\\]${escaped}(?![\\w*_~])`))) return
      report(
        'block-crosses-markup',
        pointAt(literal.start + mark.index),
        'This emphasis begins before a tag that stands on its own line and ends after it.',
        'A tag on its own line ends the paragraph: keep the tag within the line.',
      )
    }
  })
}
