/** Makes the reference of the documents from the catalog: what each needs, what it reads, and which talks feed it. */
import type { Capture } from '@cuecard/core'
import { catalog } from '@cuecard/core/playbooks'
import type { GeneratedPage } from './generated-page.ts'
import { code, fence, plain } from './markdown.ts'

type Document = (typeof catalog.documents)[number]
type Script = (typeof catalog.scripts)[number]

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Whether a shape has a path, written as a capture's landing place: `people[with].standing.rank`. */
function reads(shape: unknown, path: string): boolean {
  let at: unknown = shape
  for (const step of path.replace(/\[[^\]]*\]/g, '').split('.')) {
    const within: unknown = Array.isArray(at) ? at[0] : at
    if (typeof within !== 'object' || within === null) return false
    at = (within as Record<string, unknown>)[step]
    if (at === undefined) return false
  }
  return true
}

/** The scripts in which something is asked that this document prints. */
function feeding(document: Document): Script[] {
  return catalog.scripts.filter((script) =>
    script.steps.some(({ captures }) =>
      (captures as readonly Capture[]).some(({ to }) => {
        // Bare notes belong to their own conversation.
        if (to.startsWith('captures') && script.playbook !== document.playbook) return false
        return reads(document.shape, to)
      }),
    ),
  )
}

function options({ per, needs, beforehand }: Document): string {
  const asked = needs.map((need) => code(need)).join(', ')
  if (per === 'person') {
    const whom = beforehand
      ? 'once for each person known, before you meet them'
      : 'once for each person met'
    return `It is made ${whom}. \`render\` asks for ${asked}; \`interview\`, \`channel\` and \`tone\` are yours to choose.`
  }
  const needed = needs.length > 0 ? `\`render\` asks for ${asked}. ` : ''
  return `${needed}It is made once.`
}

function entry(document: Document): string {
  const { id, title, summary, requires, shape } = document
  const talks = feeding(document)
  return [
    `### ${plain(title)}`,
    plain(summary),
    `Id ${code(id)}, export ${code(camel(id))}. ${options(document)} [See it, and its template](/documents/${id}/).`,
    ...(requires.length > 0
      ? [
          'It cannot do without:',
          requires
            .map(
              ({ what, add }) => `- ${plain(what)}\n\n${fence('yaml', add).replace(/^/gm, '  ')}`,
            )
            .join('\n'),
        ]
      : ['It needs nothing: from an empty dossier it is a form, or speaks in neutral words.']),
    `It reads ${Object.keys(shape).map(code).join(', ') || 'nothing'}.`,
    ...(talks.length > 0
      ? [
          `What is noted in ${talks
            .map(({ id: script, title: name }) => `[${plain(name)}](/scripts/${script}/)`)
            .join(', ')} comes home to it.`,
        ]
      : []),
  ].join('\n\n')
}

const opening = `Each document is data with a type: which parts of a dossier it reads, which it cannot do without, and which options \`render\`
asks for. \`import { thankYouLetter } from '@cuecard/core/documents/thank-you-letter'\` brings one and nothing else;
\`@cuecard/core/playbooks\` has them all, by name and in \`catalog.documents\`.`

export function documentsPage(): GeneratedPage {
  const groups = catalog.playbooks.map(({ id, title }) => {
    const own = catalog.documents.filter(({ playbook }) => playbook === id)
    return [`## ${plain(title)}`, ...own.map(entry)].join('\n\n')
  })
  return {
    id: 'docs/reference/documents',
    title: 'Documents',
    description: 'Every document: what it needs, what it reads, and which conversation feeds it.',
    order: 2,
    body: [opening, ...groups].join('\n\n'),
  }
}
