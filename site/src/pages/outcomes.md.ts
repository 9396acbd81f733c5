/** Every outcome, as Markdown. */
import { catalog } from '@cuecard/core/playbooks'
import { markdownPage } from '../build/markdown-page.ts'
import { outcomesMarkdown } from '../build/outcomes-markdown.ts'

export function GET() {
  const outcomes = catalog.playbooks.flatMap((playbook) => playbook.outcomes)
  return markdownPage('# What came of it', outcomesMarkdown(outcomes))
}
