/** A whole script with every branch, as Markdown. */
import { renderScript } from '@cuecard/core'
import { catalog } from '@cuecard/core/playbooks'
import { markdownPage } from '../../build/markdown-page.ts'
import type { Script } from '../../build/spoken-steps.ts'

export function getStaticPaths() {
  return catalog.scripts.map((script) => ({ params: { id: script.id }, props: { script } }))
}

export function GET({ props: { script } }: { props: { script: Script } }) {
  const { body } = renderScript(script, {}, { format: 'markdown' })
  if (body === null) throw new Error(`${script.id} is not spoken without data`)
  return markdownPage(body)
}
