/** A document as it reads for the example candidate, as Markdown. */
import { catalog } from '@cuecard/core/playbooks'
import type { Document } from '../../build/catalog.ts'
import { lettersOf } from '../../build/example.ts'
import { markdownPage } from '../../build/markdown-page.ts'

export function getStaticPaths() {
  return catalog.documents.map((document) => ({ params: { id: document.id }, props: { document } }))
}

export function GET({ props: { document } }: { props: { document: Document } }) {
  const letters = lettersOf(document, 'markdown').flatMap(({ to, subject, body }) => [
    ...(to ? [`## To ${to}`] : []),
    ...(subject ? [`Subject: ${subject}`] : []),
    body,
  ])
  return markdownPage(`# ${document.title}`, document.summary, ...letters)
}
