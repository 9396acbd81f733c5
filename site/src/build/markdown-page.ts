/** Owns the answer of an address that gives Markdown. */
export function markdownPage(...parts: string[]): Response {
  const body = `${parts.map((part) => part.trim()).join('\n\n')}\n`
  return new Response(body, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
