/** What there is, for programs that read: the overview, and the documentation. */
import { getCollection } from 'astro:content'
import { overview } from '../build/overview.ts'

export async function GET() {
  const pages = await getCollection('docs')
  const lines = pages
    .filter(({ id }) => id.startsWith('docs'))
    .map(
      ({ id, data }) =>
        `- [${data.title}](/${id}.md)${data.description ? `: ${data.description}` : ''}`,
    )
    .sort()
  const body = `${overview()}\n\n## Documentation\n\n${lines.join('\n')}\n`
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
