/** A playbook's guide, as Markdown. */
import { catalog } from '@cuecard/core/playbooks'
import type { Playbook } from '../../build/catalog.ts'
import { markdownPage } from '../../build/markdown-page.ts'
import { outcomesMarkdown } from '../../build/outcomes-markdown.ts'

export function getStaticPaths() {
  return catalog.playbooks.map((playbook) => ({ params: { id: playbook.id }, props: { playbook } }))
}

export function GET({ props: { playbook } }: { props: { playbook: Playbook } }) {
  const { markdown, credit, outcomes } = playbook
  return markdownPage(markdown, `${credit}.`, outcomesMarkdown(outcomes))
}
