/** Breaks a text into lines that fit between two margins. */

/**
 * @param first what stands before the first line
 * @param rest what stands before those after it
 */
export function wrap(text: string, width: number, first: string, rest = first): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest
    let isEmpty = true
    for (const word of paragraph.split(' ')) {
      const longer = isEmpty ? line + word : `${line} ${word}`
      if (!isEmpty && [...longer].length > width) {
        lines.push(line)
        line = rest + word
      } else line = longer
      isEmpty = false
    }
    lines.push(line)
  }
  return lines
}
