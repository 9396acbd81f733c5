/** Owns the codes of what the template compiler can find, and how such a finding is made. */
import type { Finding } from '../../findings/finding.ts'
import type { Point } from './source-text.ts'

/** Every code, with one line of meaning for the documentation. */
export const templateFindingCodes = {
  'front-matter-language':
    'Front matter in a language that is unknown, or that would be run as code.',
  'front-matter-syntax': 'Front matter that is not good YAML.',
  'front-matter-unclosed': 'Front matter whose closing line is missing.',
  'front-matter-not-a-map': 'Front matter that is not a list of fields.',
  'front-matter-field': 'A field of the front matter that is unknown or has a wrong value.',
  'subject-not-a-line': 'A subject that is not one line of text.',
  'handlebars-syntax': 'A tag that Handlebars cannot read, or a block that is not closed.',
  'private-use-character': 'A private-use character, which the compiler needs for itself.',
  'unescaped-value': 'A tag that asks for a value to be printed unescaped.',
  'raw-block': 'A raw block.',
  'partial-block': 'A partial with a body.',
  'dynamic-partial': 'A partial whose name is computed.',
  decorator: 'A decorator or an inline partial.',
  'unknown-block': 'A block that is none of if, unless, each and with.',
  'unknown-helper': 'A helper that does not exist.',
  'unknown-partial': 'A partial that does not exist.',
  'partial-recursion': 'A partial that includes itself.',
  'partial-arguments': 'A partial with more than one path as its argument.',
  'partial-not-inline': 'A partial within a line that is more than one paragraph.',
  'tag-misplaced': 'A partial or writing space where only text can stand.',
  'raw-html': 'HTML in a template.',
  footnote: 'A footnote, for which documents have no element.',
  'tag-in-paragraph': 'A block tag on a line of its own that is indented into a paragraph.',
  'block-crosses-markup': 'A block that begins within some markup and ends outside it.',
  'indented-under-tag':
    'A list or paragraph of a list item that is indented under a tag that is not.',
  'unclosed-link': 'A link left open around a block tag.',
  'tag-in-reference-label': 'A tag in the label of a link definition.',
  'tag-in-unused-definition': 'A tag in a link definition that nothing refers to.',
  'tag-in-fence-info': 'A tag in the info string of a code fence.',
  'tag-in-table-code': 'A tag in a code span of a table cell.',
  'tag-in-autolink': 'A tag within the angle brackets of an autolink.',
  'unsafe-url': 'An address that is empty or of a scheme that documents do not link to.',
  'table-extra-cell': 'A table row with more cells than its head.',
  'unknown-path': 'A path that the document’s data does not have.',
  'unprintable-value': 'A value that has no text of its own: an object, a list, or true or false.',
  'time-printed-raw': 'A time printed as the dossier writes it.',
  'not-a-list': 'An each over something that is not a list.',
  'block-arguments':
    'A block with too few, too many or unknown arguments, or with names that it does not give.',
  'helper-arguments': 'A helper with too few, too many or unknown arguments.',
  'helper-argument-type':
    'A helper’s argument of the wrong type, or a word that the helper does not know.',
  'literal-value': 'A tag that holds a literal in place of a path.',
  'writing-space-arguments': 'Writing space with arguments that it does not take.',
  'template-too-large': 'A template with more tags, events or levels than a program can hold.',
} as const

export type TemplateFindingCode = keyof typeof templateFindingCodes

/** Adds a finding at a point. */
export type Report = (
  code: TemplateFindingCode,
  point: Point,
  message: string,
  hint: string,
  severity?: Finding['severity'],
) => void

/** Findings in the order of their sources, which is that of their first finding. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const files = [...new Set(findings.map(({ place }) => place?.file))]
  const rank = ({ place }: Finding) => [
    files.indexOf(place?.file),
    place?.line ?? 0,
    place?.column ?? 0,
  ]
  return [...findings].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    const differing = left.findIndex((part, index) => part !== right[index])
    return differing < 0 ? 0 : (left[differing] as number) - (right[differing] as number)
  })
}

/**
 * A list of findings and the way to add one; the same finding at the same place is kept once, since a partial
 * can stand in many places.
 *
 * @example const { findings, report } = findingList()
 */
export function findingList(): { findings: Finding[]; report: Report } {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const report: Report = (code, { source, offset }, message, hint, severity = 'error') => {
    const place = { ...(source.file && { file: source.file }), ...source.at(offset) }
    const key = JSON.stringify([code, place, message])
    if (seen.has(key)) return
    seen.add(key)
    findings.push({ code, severity, message, place, hint })
  }
  return { findings, report }
}
