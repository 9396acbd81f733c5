/** An example's letters as text and with their traces: fetched when a button asks for them, so that the page stays light. */
import { catalog } from '@cuecard/core/playbooks'
import type { Document } from '../../../build/catalog.ts'
import { tracesOf } from '../../../build/example.ts'

export function getStaticPaths() {
  return catalog.documents.map((document) => ({ params: { id: document.id }, props: { document } }))
}

export function GET({ props: { document } }: { props: { document: Document } }) {
  return Response.json(tracesOf(document))
}
