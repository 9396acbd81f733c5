/** Tells which documents look at several applications side by side: for others more than one is an error. */
import type { DocumentDefinition } from '@cuecard/core'

/** Whether a document reads several applications. */
export function readsSeveral(document: DocumentDefinition<unknown> | null | undefined): boolean {
  return document?.shape['applications'] !== undefined
}
