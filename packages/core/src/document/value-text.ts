/** What a value of the data prints: only text and finite numbers print anything. */
import { cleanText } from './clean-text.ts'

/**
 * The text that a value puts into the event stream. It keeps its blank edges, because a code block prints
 * them; every other position trims them (see {@link trimText}).
 *
 * @param value anything; null, booleans, NaN, objects (a Handlebars SafeString too) and functions print nothing
 * @returns clean text without any event in it
 */
export function printedText(value: unknown): string {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return typeof value === 'bigint' ? String(value) : ''
}

/**
 * Trims blank edges, and spaces around newlines.
 *
 * @param text clean text
 * @example trimText(' one \n two ') // 'one\ntwo'
 */
export function trimText(text: string): string {
  const trimmed = text.trim()
  if (!trimmed.includes('\n')) return trimmed
  return trimmed
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
}

/**
 * A value's normalised text, as readers find it in a document.
 *
 * @param value anything a template may print
 * @returns clean text: LF line endings, no blank edges, no spaces around newlines; '' for what prints nothing
 * @example valueText('  Dana \r\n Whitfield\0 ') // 'Dana\nWhitfield\ufffd'
 */
export function valueText(value: unknown): string {
  return trimText(printedText(value))
}
