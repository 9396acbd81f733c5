/** Which documents a dossier is begun for: the one that was named, or any that an application can be made into. */
import type { DocumentDefinition, Finding } from '@cuecard/core'
import { catalogFor } from '../input/catalog.ts'
import { findDocument } from '../input/find-document.ts'
import type { Io } from '../io.ts'

export interface Wanted {
  documents: readonly DocumentDefinition<unknown>[]
  /** As it was named; nothing where none was. */
  id: string | null
  kind: 'application' | 'hiring'
  findings: readonly Finding[]
}

/**
 * @throws UsageError for an id that no document has
 * @throws MachineError for a file or a folder that cannot be read
 */
export async function wantedDocuments(
  asked: string | undefined,
  templates: string | undefined,
  io: Io,
): Promise<Wanted> {
  if (asked === undefined) {
    const { documents, findings } = await catalogFor(templates, io)
    const suited = documents.filter(({ dossier }) => dossier === 'application')
    const loaded = await Promise.all(suited.map(({ load }) => load()))
    return { documents: loaded, id: null, kind: 'application', findings }
  }
  const { document, findings } = await findDocument(asked, templates, io)
  if (!document) return { documents: [], id: asked, kind: 'application', findings }
  const { documents } = await catalogFor(templates, io)
  const kind = documents.find(({ id }) => id === document.id)?.dossier ?? 'application'
  return { documents: [document], id: asked, kind, findings }
}
