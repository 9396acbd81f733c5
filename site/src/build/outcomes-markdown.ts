/** Owns the outcomes as Markdown, one heading each. */
import { documentOf, type Outcomes } from './catalog.ts'

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length ? [`${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`] : []

/** What may come, with what to do and not to do; empty where nothing is said of it. */
export function outcomesMarkdown(outcomes: Outcomes): string {
  return outcomes
    .flatMap(({ title, means, do: wise, doNot, documents }) => [
      `## ${title}`,
      means,
      ...list('Do:', wise),
      ...list('Do not:', doNot),
      ...list('What helps:', documents.map(linked)),
    ])
    .join('\n\n')
}

function linked(id: string): string {
  return `[${documentOf(id).title}](/documents/${id}/)`
}
