/** Owns the overview of everything on the site, for readers that are programs. */
import { catalog } from '@cuecard/core/playbooks'

interface Entry {
  id: string
  title: string
  summary: string
}

/** A line of Markdown that links to a page's twin. */
const line = (folder: string, { id, title, summary }: Entry): string =>
  `- [${title}](/${folder}/${id}.md): ${summary}`

/** All playbooks, scripts and documents, as lists of links to their Markdown. */
export function overview(): string {
  return [
    '# Cuecard',
    '> Interview playbooks as typed data, and an engine that turns them, with a person’s own facts, into scripts to say, letters to send and documents to hand over.',
    '## Playbooks',
    catalog.playbooks.map((each) => line('playbooks', each)).join('\n'),
    '## Scripts',
    catalog.scripts.map((each) => line('scripts', each)).join('\n'),
    '## Outcomes',
    '- [What came of it](/outcomes.md): What each answer means, what to do and not to do.',
    '## Documents',
    catalog.documents.map((each) => line('documents', each)).join('\n'),
  ].join('\n\n')
}
