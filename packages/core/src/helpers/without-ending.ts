/** Takes characters off a text's end, in time that grows with the text alone, however odd the text. */

/**
 * A text without the marks and the white space that end it.
 *
 * @param text any text
 * @param marks the characters that may go, beside white space
 * @example withoutEnding('by half. ;', '.;') // 'by half'
 */
export function withoutEnding(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (marks.includes(text[end - 1]!) || text[end - 1]!.trim() === '')) end--
  return text.slice(0, end)
}
