/** Makes the list of all findings from their pages. */
import type { GeneratedPage } from './generated-page.ts'
import { plain } from './markdown.ts'

export interface FindingPage {
  code: string
  description: string
  about: string
}

/** In the order in which people meet them. */
const kinds: readonly [about: string, title: string][] = [
  ['dossier', 'In a dossier'],
  ['document', 'When a document is made'],
  ['conversation', 'In a conversation'],
  ['file', 'Files in and out'],
  ['template', 'In a template'],
  ['script', 'In a script'],
  ['playbook', 'In a playbook'],
]

const opening = `Problems with content or data are returned, all at once, as data: a code that never changes, a severity, one sentence, the place,
and what to do about it. An _error_ stops the result, a _warning_ does not, and an _info_ is good to know. Every code has a page;
its example is run by a test, so what you read there is what Cuecard says.`

export function findingsPage(pages: readonly FindingPage[]): GeneratedPage {
  const stray = pages.find(({ about }) => !kinds.some(([kind]) => kind === about))
  if (stray) throw new Error(`${stray.code} is about ${stray.about}, which has no heading`)
  const groups = kinds.map(([kind, title]) => {
    const own = pages.filter(({ about }) => about === kind)
    const lines = own.map(
      ({ code, description }) => `- [\`${code}\`](/findings/${code}/) ${plain(description)}`,
    )
    return `## ${title}\n\n${lines.join('\n')}`
  })
  return {
    id: 'findings',
    title: 'Findings',
    description: 'Every code that Cuecard can return, and what to do about it.',
    order: 0,
    body: [opening, ...groups].join('\n\n'),
  }
}
