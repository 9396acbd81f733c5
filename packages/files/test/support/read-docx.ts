/** Reads a DOCX with a program of others. */
import mammoth from 'mammoth'

/**
 * @returns its content as HTML
 * @throws Error where mammoth finds fault with it
 */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        "p[style-name='Quote'] => blockquote > p:fresh",
        "p[style-name='Code Block'] => pre",
        "p[style-name='Writing Space'] => p.writing-space:fresh",
        "r[style-name='Code'] => code",
        'strike => del',
      ],
    },
  )
  const said = messages.filter(
    ({ message }) => !/Unrecognised (?:paragraph|run) style/.test(message),
  )
  if (said.length > 0) throw new Error(JSON.stringify(said))
  return value
}

/** The words that a reader sees, without the numbers of lists, which the program counts. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<\/?(?:a|b|code|del|em|i|span|strong|sup)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
